"""A potters' market before it is light: voices, crates, cups set down on cloth and on stone, carts."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events, passing
from modal import Body, burst, eased, ring
from noise import Signal, bump, chance, clock, drift, samples, wide
from place import far, inside_loop, lay, silence, walls
from porcelain import bowl
from steps import walk, wheels
from voice import Speaker, speech

SECONDS = 21.0

GROUND = Body((88, 154, 262), (1, 0.7, 0.35), (0.07, 0.05, 0.03))
"""Stone under a folded blanket."""

CRATE = Body((146, 263, 418, 690, 1130), (1, 0.9, 0.7, 0.4, 0.2), (0.08, 0.065, 0.05, 0.035, 0.02))
"""Slats and nails, with straw in it."""

CART = Body(
    (132, 244, 410, 760, 1380, 2250), (0.9, 1, 0.8, 0.6, 0.35, 0.2), (0.08, 0.07, 0.05, 0.04, 0.025, 0.015)
)
"""A handcart: a board on an iron frame, with crates."""


def on_cloth(rng: np.random.Generator, hertz: float, force: float) -> Signal:
    """Set a cup down on cloth: the foot is swallowed, the wall rings for a moment under the fingers."""
    sound = np.zeros(samples(0.5))
    dab = through(band(160, 1100), burst(rng, 0.05, 0.004, 0.04))
    for part, when, gain in (
        (ring(GROUND, rng, 0.4), 0.0, 0.9),
        (dab, 0.001, 0.25),
        (ring(bowl(hertz, held=True), rng, 0.62, 0.003), 0.002, 0.5),
    ):
        start = samples(when)
        sound[start : start + part.size] += force * gain * part[: sound.size - start]
    return eased(sound, 0.0008)


def on_stone(rng: np.random.Generator, hertz: float, force: float) -> Signal:
    """Set a cup down on bare stone: a hard tick under the foot, then the other side of the foot."""
    sound = np.zeros(samples(0.6))
    for when, part in (
        (0.0, 1.0),
        (float(rng.uniform(0.02, 0.045)), 0.4),
        (float(rng.uniform(0.06, 0.09)), 0.15),
    ):
        foot = ring(bowl(hertz, held=False), rng, 0.75, 0.003) * 0.45
        tick = through(band(900, 5200), burst(rng, 0.008, 0.0003, 0.006)) * 0.12
        for blow in (foot, tick, 0.5 * ring(GROUND, rng, 0.7)):
            room = sound[samples(when) : samples(when) + blow.size]
            room += force * part * blow[: room.size]
    return eased(sound, 0.0005)


def crate(rng: np.random.Generator, sheet: Signal, when: float, pan: float, force: float) -> None:
    """Put a crate on the paving: one edge, the other edge, and everything in it complains."""
    for late, part in ((0.0, 0.7), (float(rng.uniform(0.07, 0.12)), 1.0)):
        lay(sheet, ring(CRATE, rng, 0.7, 0.03), when + late, 0.9 * force * part, pan)
        lay(sheet, ring(GROUND, rng, 0.6), when + late, 0.7 * force * part, pan)
        for _ in range(int(rng.integers(2, 6))):
            chink = touch(rng, float(rng.uniform(1800, 2800)), float(rng.uniform(0.05, 0.25)))
            lay(sheet, chink, when + late + rng.gamma(2, 0.02), force, pan)


def touch(rng: np.random.Generator, hertz: float, force: float) -> Signal:
    """Let a cup touch its neighbour: two walls at once, neither for long."""
    one = ring(bowl(hertz, held=False), rng, 0.85, 0.003)
    other = ring(bowl(hertz * float(rng.uniform(1.05, 1.2)), held=True), rng, 0.85, 0.003)
    one[: other.size] += 0.8 * other[: one.size]
    return force * one


def stall(sheet: Signal, rng: np.random.Generator, pan: float, gain: float, hertz: float) -> None:
    """Let one seller unpack: a few cups, one out of line put right, a rustle in the crate, the next."""
    when = float(rng.uniform(0, 2.5))
    while when < SECONDS:
        for _ in range(int(rng.integers(2, 6))):
            pitch = hertz * float(rng.uniform(0.75, 1.25))
            side = pan + 0.18 * float(rng.normal())
            set_down = on_stone if rng.random() < 0.55 else on_cloth
            lay(sheet, set_down(rng, pitch, float(rng.uniform(0.5, 1))), when, gain, side)
            if rng.random() < 0.4:
                lay(
                    sheet,
                    touch(rng, pitch, float(rng.beta(2, 5))),
                    when + rng.uniform(0.02, 0.3),
                    0.6 * gain,
                    side,
                )
            when += float(rng.gamma(5, 0.17))
        straw = (
            rng.normal(size=samples(0.9))
            * np.hanning(samples(0.9))
            * np.clip(drift(rng, 0.9, 24), 0, None) ** 2
        )
        lay(sheet, through(band(1600, 6000), straw), when, 0.05 * gain, pan)
        when += 0.9 + float(rng.gamma(2, 0.8))


def flick(rng: np.random.Generator) -> Signal:
    """Give a buyer who flicks a bowl with a nail, listens, and flicks it again."""
    sheet = silence(SECONDS)
    thing = Body(
        (1386, 1391, 3240, 3262, 5610, 8390),
        (1.0, 0.8, 0.6, 0.4, 0.25, 0.1),
        (1.5, 1.4, 0.7, 0.65, 0.3, 0.15),
    )
    for when, force in ((11.7, 0.7), (12.95, 1.0)):
        lay(sheet, ring(thing, rng, 0.75, 0.0), when, force, 0.35)
        lay(sheet, through(band(1500, 6000), burst(rng, 0.006, 0.0004, 0.004)), when, 0.2 * force, 0.35)
    return sheet


def carts(rng: np.random.Generator) -> Signal:
    """Give two carts: one that comes by with crates of saucers, one a lane off."""
    sheet = silence(SECONDS)
    for centre, length, pace, gain in ((6.4, 1.7, 1.6, 1.0), (15.5, 1.9, -2.0, 0.4)):
        rough = bump(SECONDS, centre, length) * np.clip(0.8 + 0.3 * drift(rng, SECONDS, 3), 0.1, None)
        joints = np.cumsum(rng.normal(0.62, 0.06, 14)) + centre - 4.2
        roll = wheels(rng, rough, joints, CART)
        load = np.zeros(samples(SECONDS))
        for joint in joints:
            for _ in range(int(rng.integers(1, 5))):
                start = samples(joint + float(rng.gamma(2, 0.03)))
                chink = (
                    touch(rng, float(rng.uniform(1900, 2900)), float(rng.uniform(0.1, 0.5))) * rough[start]
                )
                load[start : start + chink.size] += chink[: load.size - start]
        sheet += gain * passing(roll + 0.45 * load, centre, pace)
    return inside_loop(sheet, walls(rng, 0.6, 3000, ((0.024, 0.4), (0.05, 0.3))), 0.3)


def sparrow(rng: np.random.Generator) -> Signal:
    """Give one chirp of a sparrow on a wire: up, over, and a rough edge."""
    time = clock(float(rng.uniform(0.06, 0.1)))
    place = time / time[-1]
    pitch = rng.uniform(3300, 4100) + rng.uniform(500, 1100) * np.sin(np.pi * place**0.7) - 600 * place
    turn = 2 * np.pi * np.cumsum(pitch) / 44100
    return np.asarray((np.sin(turn) + 0.25 * np.sin(2 * turn)) * np.hanning(time.size) ** 0.8)


def birds(rng: np.random.Generator) -> Signal:
    """Give the first sparrows: two on one roof, one that thinks it is too early."""
    sheet = silence(SECONDS)
    for pan, gain, rest in ((-0.7, 1.0, 2.6), (-0.5, 0.6, 4.0), (0.75, 0.5, 5.5)):
        when = float(rng.uniform(0, rest))
        while when < SECONDS:
            for _ in range(int(rng.integers(1, 5))):
                lay(sheet, sparrow(rng), when, gain * float(rng.uniform(0.4, 1)), pan)
                when += float(rng.normal(0.27, 0.05))
            when += float(rng.gamma(2, rest / 2))
    return far(inside_loop(sheet, walls(rng, 0.9, 4000, ((0.04, 0.4),)), 0.6, 0.7), 5200, loop=True)


def bargains(rng: np.random.Generator) -> Signal:
    """Give two people over a price, four stalls away: tones without words."""
    sheet = silence(SECONDS)
    for who, start, length, pan in (
        (Speaker(118, 0.9, 1.0, 0.08, 0.2), 1.2, 3.6, 0.5),
        (Speaker(196, 1.2, 1.12, 0.06, 0.18), 5.0, 4.4, 0.62),
        (Speaker(118, 1.0, 1.0, 0.08, 0.2), 9.9, 2.8, 0.5),
        (Speaker(141, 0.8, 1.02, 0.08, 0.2), 15.2, 5.0, -0.6),
        (Speaker(196, 1.1, 1.12, 0.06, 0.19), 21.4, 4.0, 0.62),
    ):  # fmt: skip
        lay(sheet, speech(rng, who, length), start, float(rng.uniform(0.6, 1)), pan)
    return inside_loop(
        around(chain(low(900, 1), low(2200, 1), peak(420, 4, 1.5)), sheet), walls(rng, 1.1, 1500), 0.7, 0.4
    )


def market() -> Signal:
    """Give the bed."""
    rng = chance("market")
    stalls = silence(SECONDS)
    for pan, gain, hertz in ((0.05, 1.0, 2150), (-0.65, 0.45, 1800), (0.7, 0.35, 2400)):
        stall(stalls, rng, pan, gain, hertz)
    for when, pan, force in ((3.9, 0.6, 0.7), (9.6, -0.6, 1.0), (14.9, 0.3, 0.6), (23.6, -0.4, 0.8)):
        crate(rng, stalls, when, pan, force)
    air = wide(rng, SECONDS, {30: -3, 90: 0, 300: -6, 900: -16, 3000: -30, 9000: -50}, 1.0)
    yard = walls(rng, 0.7, 3200, ((0.021, 0.4), (0.043, 0.3)))
    feet = walk(rng, SECONDS, 17.0, hard=0.35, pace=1.4)
    return (
        events(inside_loop(stalls, yard, 0.2), -25.5)
        + events(carts(rng), -28)
        + events(inside_loop(flick(rng), yard, 0.3), -33)
        + events(birds(rng), -35)
        + even(bargains(rng), -33.5)
        + events(inside_loop(feet, yard, 0.25), -33)
        + even(air, -36)
    )
