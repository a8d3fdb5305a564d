"""A noodle shop open to the street: a boiling pot, bowls, a wok at the back, rain on the awning."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events
from modal import Body, bubble, burst, eased, ring, shower
from noise import Signal, bump, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls
from porcelain import bowl, set_down, tap

SECONDS = 21.0

WOK = Body(
    (318, 447, 803, 1214, 1690, 2380, 3410, 4720),
    (0.5, 0.7, 1.0, 0.9, 0.8, 0.6, 0.4, 0.2),
    (0.1, 0.1, 0.12, 0.11, 0.1, 0.08, 0.05, 0.03),
)
"""Thin iron, hot, with food in it: loud and soon over."""

LADLE = Body((1270, 2860, 4530, 6480), (0.7, 1.0, 0.6, 0.3), (0.12, 0.09, 0.06, 0.035))
"""A steel ladle at the end of an arm."""

TOSSES = ((2.2, 4.6), (5.9, 3.2), (12.6, 4.4))
"""When the cook throws something into the wok, and for how many seconds it is worked."""


def blow(rng: np.random.Generator, force: float) -> Signal:
    """Strike the wok with the ladle: two irons, one damped by oil."""
    wok = ring(WOK, rng, 0.6 + 0.4 * force, 0.012)
    ladle = ring(LADLE, rng, 0.6 + 0.4 * force, 0.02)
    wok[: ladle.size] += 0.6 * ladle[: wok.size]
    return force * wok


def scoop(rng: np.random.Generator) -> Signal:
    """Drag the ladle round the wall of the wok: iron that chatters, a hiss with two notes in it."""
    seconds = float(rng.uniform(0.16, 0.3))
    time = clock(seconds)
    speed = np.sin(np.pi * time / seconds) ** 0.7
    chatter = np.clip(1 + 0.8 * drift(rng, seconds, 60), 0, None)
    drag = through(chain(band(700, 5200), peak(1214, 9, 8), peak(2860, 8, 9)), rng.normal(size=time.size))
    return eased(0.16 * drag * speed * chatter, 0.004)


def cook(rng: np.random.Generator) -> Signal:
    """Give the cook: scoop, scoop, knock on the rim; the wok put down on its ring between."""
    sheet = silence(SECONDS)
    for start, length in TOSSES:
        when = start + 0.35
        while when < start + length:
            for _ in range(int(rng.integers(1, 4))):
                lay(sheet, scoop(rng), when, float(rng.uniform(0.6, 1)), -0.25)
                if rng.random() < 0.5:
                    lay(sheet, blow(rng, float(rng.uniform(0.15, 0.45))), when + 0.18, 0.8, -0.25)
                when += float(rng.normal(0.34, 0.04))
            for late in (0.0, float(rng.uniform(0.12, 0.17)))[: int(rng.integers(1, 3))]:
                lay(sheet, blow(rng, float(rng.uniform(0.5, 0.9))), when + late, 0.8, -0.2)
            if rng.random() < 0.6:
                lay(sheet, ring(WOK, rng, 0.4, 0.01), when + 0.34, 0.8, -0.25)
            when += float(rng.uniform(0.5, 0.9))
    return sheet


def spit(rng: np.random.Generator) -> Signal:
    """Give one drop of water that the oil throws out: a click and a tail of steam."""
    hertz = float(np.exp(rng.uniform(np.log(1600), np.log(7500))))
    return eased(
        through(band(hertz / 1.4, hertz * 1.4), burst(rng, 0.014, 0.0003, rng.uniform(0.002, 0.012))), 0.0002
    )


def oil(rng: np.random.Generator) -> Signal:
    """Give the oil: it roars when something wet goes in, sinks into single spits, murmurs in between."""
    time = clock(SECONDS)
    heat = np.full(time.size, 0.03)
    for start, length in TOSSES:
        since = np.clip(time - start, 0, None)
        heat += np.clip(since / 0.09, 0, 1) * (0.75 * np.exp(-since / 1.1) + 0.25 * np.exp(-since / length))
    heat *= np.clip(1 + 0.25 * drift(rng, SECONDS, 6), 0.2, None)
    grains = [spit(rng) for _ in range(80)]
    fry = shower(rng, 40 + 1500 * heat, grains, 2.2, 0.35) * heat[:, None] ** 0.5
    rush = shaped(rng, SECONDS, {400: -16, 1400: -4, 3600: 0, 8000: -8, 15000: -26})
    lay(fry, rush * heat**1.3, 0, 0.16, -0.25)
    return fry


def pot(rng: np.random.Generator) -> Signal:
    """Give the soup: a rolling boil that heaves, deep gulps under small ones, a lid that lifts and drops."""
    heave = np.exp(0.45 * drift(rng, SECONDS, 0.9) + 0.2 * drift(rng, SECONDS, 3))
    small = [bubble(float(rng.uniform(420, 1500)), 0.05) for _ in range(50)]
    deep = [bubble(float(rng.uniform(170, 420)), 0.03) for _ in range(40)]
    sheet = shower(rng, 60 * heave, small, 2.4, 0.25) + 1.1 * shower(rng, 15 * heave**1.5, deep, 2.4, 0.2)
    iron = around(chain(peak(240, 7, 4), peak(530, 5, 5)), sheet)
    lid = Body((930, 1740, 2860, 4300), (1, 0.8, 0.6, 0.3), (0.09, 0.07, 0.05, 0.03))
    when = 0.9
    while when < SECONDS:
        for _ in range(int(rng.integers(1, 6))):
            lay(iron, ring(lid, rng, 0.7, 0.01), when, 0.5 * float(rng.beta(2, 4)), 0.1)
            when += float(rng.gamma(3, 0.035))
        when += float(rng.gamma(2, 0.8))
    return np.roll(iron, samples(0.004), axis=0)


def flame(rng: np.random.Generator) -> Signal:
    """Give the burner: a jet that tears, deeper when the wok comes off it; and the lid of the soup."""
    jet = wide(rng, SECONDS, {50: -8, 130: 0, 380: -2, 1000: -10, 3000: -20, 9000: -38}, 0.4)
    tear = np.clip(1 + 0.22 * drift(rng, SECONDS, 14) + 0.15 * drift(rng, SECONDS, 1.2), 0.2, None)
    sheet = around(chain(peak(176, 4, 3), peak(610, 3, 3)), jet) * tear[:, None]
    vapour = shaped(rng, SECONDS, {900: -20, 2800: 0, 6500: -3, 14000: -16})
    puff = np.clip(0.25 + 0.5 * drift(rng, SECONDS, 2.6), 0, None) * (0.4 + bump(SECONDS, 11.4, 1.0))
    lay(sheet, vapour * puff, 0, 0.3, 0.35)
    return sheet


def guests(rng: np.random.Generator) -> Signal:
    """Give the tables: a bowl put down, chopsticks knocked even, a spoon, bowls piled in a tub."""
    sheet = silence(SECONDS)
    for when, hertz, pan, force in (
        (1.2, 1480, 0.5, 0.7), (9.6, 1390, 0.65, 0.8), (12.9, 1480, 0.5, 0.4),
        (19.8, 1550, 0.3, 0.7), (25.7, 1390, 0.65, 0.5),
    ):  # fmt: skip
        lay(sheet, set_down(rng, bowl(hertz, held=True), force), when, 1.0, pan)
    when = 10.7
    while when < SECONDS - 1:
        for _ in range(int(rng.integers(2, 5))):
            lay(sheet, tap(rng, bowl(1480, held=True), float(rng.beta(2, 5))), when, 0.8, 0.5)
            when += float(rng.normal(0.21, 0.04))
        when += float(rng.gamma(3, 0.9))
    when = 12.6
    for _ in range(5):
        lay(
            sheet,
            tap(rng, bowl(float(rng.uniform(1300, 1700)), held=False), float(rng.uniform(0.3, 0.8))),
            when,
            0.5,
            -0.7,
        )
        when += float(rng.gamma(3, 0.09))
    return sheet


def street(rng: np.random.Generator) -> Signal:
    """Give the street: rain on plastic and on stone, a run of water from the awning, tyres."""
    gust = np.exp(0.25 * drift(rng, SECONDS, 0.3))
    plop = [bubble(float(rng.uniform(700, 3200)), 0.1) for _ in range(50)]
    patter = []
    for _ in range(50):
        pitch = float(rng.uniform(350, 1500))
        patter.append(ring(Body((pitch, 2.3 * pitch), (1, 0.6), (0.03, 0.02)), rng, 0.7, 0.1))
    sheet = 0.3 * shower(rng, 120 * gust, plop, 2.8, 1.0) + 0.5 * shower(rng, 60 * gust, patter, 3, 0.9)
    sheet += (
        0.02 * wide(rng, SECONDS, {150: -10, 600: -3, 2500: 0, 6500: -8, 14000: -26}, 1.0) * gust[:, None]
    )
    tyres = shaped(rng, SECONDS, {90: -6, 300: 0, 900: -4, 2500: -12, 7000: -32})
    lay(sheet, tyres * (bump(SECONDS, 8.4, 1.0) + 0.7 * bump(SECONDS, 18.6, 1.3)), 0, 0.12, 0.7)
    return far(sheet, 3600, loop=True)


def noodle_shop() -> Signal:
    """Give the bed."""
    rng = chance("noodle_shop")
    shop = walls(rng, 0.5, 4200, ((0.009, 0.45), (0.017, 0.35)))
    kitchen = events(cook(rng), -31.5) + events(oil(rng), -32) + even(flame(rng), -37.5)
    back = around(low(6500, 1), inside_loop(further_back(kitchen), shop, 0.35))
    soup = even(inside_loop(pot(rng), shop, 0.2), -34)
    return back + soup + events(inside_loop(guests(rng), shop, 0.25), -25.5) + even(street(rng), -34)


def further_back(sheet: Signal) -> Signal:
    """Move the kitchen three metres back: both ears hear more of the same."""
    middle = np.mean(sheet, axis=1, keepdims=True)
    return np.asarray(0.65 * sheet + 0.35 * np.roll(middle, samples(0.004), axis=0))
