"""A cafe: cups and spoons near, people talking behind a pane so that no word is left."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events
from modal import Body, burst, eased, ring
from noise import Signal, chance, clock, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls
from porcelain import WOOD, bowl, set_down
from voice import Speaker, speech

SECONDS = 21.0

SPOON = Body((2380, 4210, 6620, 9100), (1.0, 0.8, 0.5, 0.25), (0.09, 0.07, 0.045, 0.025))
"""A small steel spoon between two fingers."""

PANE = chain(low(560, 1), low(1500, 2), peak(190, 4, 1.8), peak(340, 3, 2.5))
"""A glass partition with gaps at its edges."""


def clink(rng: np.random.Generator, hertz: float, force: float, *, held: bool) -> Signal:
    """Touch a cup with a spoon: steel's short tick, then porcelain."""
    cup = ring(bowl(hertz, held=held), rng, 0.55 + 0.4 * force, 0.004)
    steel = ring(SPOON, rng, 0.6 + 0.4 * force, 0.03)
    cup[: steel.size] += 0.5 * steel[: cup.size]
    return force * cup


def stir(sheet: Signal, rng: np.random.Generator, when: float, hertz: float, pan: float) -> None:
    """Stir a cup: round after round, touching where the hand is least careful; then the spoon shakes off."""
    turn = float(rng.uniform(0.28, 0.36))
    for _ in range(int(rng.integers(5, 10))):
        for late, force in (
            (0.0, rng.uniform(0.12, 0.5)),
            (turn * rng.uniform(0.4, 0.6), rng.uniform(0, 0.22)),
        ):
            lay(sheet, clink(rng, hertz, float(force), held=True), when + late, 0.8, pan)
        when += turn * rng.normal(1, 0.09)
    for _ in range(2):
        when += rng.uniform(0.13, 0.19)
        lay(sheet, clink(rng, hertz, float(rng.uniform(0.35, 0.6)), held=True), when, 0.8, pan)
    when += rng.uniform(0.5, 0.8)
    for late in (0.0, 0.045, 0.07):
        lay(sheet, clink(rng, hertz * 0.62, float(rng.uniform(0.2, 0.5)), held=False), when + late, 0.6, pan)


def on_saucer(rng: np.random.Generator, hertz: float, force: float) -> Signal:
    """Put a cup on its saucer: it finds the ring in two or three touches."""
    sound = np.zeros(samples(0.8))
    when = 0.0
    for part in (0.5, 1.0, 0.3, 0.12)[int(rng.integers(0, 2)) :]:
        for pitch, gain in ((hertz, 0.5), (hertz * 0.57, 0.8)):
            blow = ring(bowl(pitch, held=False), rng, 0.6 + 0.3 * force, 0.004) * part * gain
            room = sound[samples(when) : samples(when) + blow.size]
            room += blow[: room.size]
        wood = ring(WOOD, rng, 0.6) * 0.4 * part
        sound[samples(when) : samples(when) + wood.size] += wood
        when += float(rng.uniform(0.03, 0.065))
    return eased(force * sound, 0.0006)


def cups(rng: np.random.Generator) -> Signal:
    """Give the tables: three cups, two of them near, and a counter where they are piled up."""
    sheet = silence(SECONDS)
    for when, hertz, pan in ((2.3, 2050, -0.45), (14.6, 2210, 0.5)):
        stir(sheet, rng, when, hertz, pan)
    for when, hertz, pan, force in (
        (7.2, 2050, -0.45, 0.6), (9.9, 2210, 0.5, 0.45), (12.35, 1960, 0.85, 0.3), (20.1, 2050, -0.45, 0.75),
        (22.2, 2210, 0.5, 0.35), (25.3, 1960, 0.85, 0.35),
    ):  # fmt: skip
        lay(sheet, on_saucer(rng, hertz, force), when, 0.9, pan)
    when = 17.4
    for _ in range(7):
        lay(
            sheet,
            on_saucer(rng, float(rng.uniform(1800, 2300)), float(rng.uniform(0.1, 0.3))),
            when,
            0.5,
            -0.85,
        )
        when += float(rng.gamma(4, 0.08))
    lay(sheet, set_down(rng, bowl(1500, held=False), 0.5), 23.6, 0.5, -0.8)
    return sheet


def steam(rng: np.random.Generator) -> Signal:
    """Give the machine behind the counter: a pump that hums, then milk that screams and thickens."""
    sheet = silence(SECONDS)
    time = clock(3.4)
    gate = np.clip(time / 0.12, 0, 1) * np.clip((3.4 - time) / 0.25, 0, 1)
    thick = np.clip(time / 2.8, 0, 1)
    thin = through(band(2200, 7000), rng.normal(size=time.size)) * (1 - 0.75 * thick)
    full = through(chain(band(380, 1300), peak(620, 8, 3)), rng.normal(size=time.size)) * (0.3 + thick)
    bubbling = np.clip(1 + 0.6 * drift(rng, 3.4, 45), 0.05, None)
    lay(sheet, gate * (0.8 * thin + full * bubbling), 8.6, 1.0, -0.8)
    time = clock(2.2)
    pump = sum(
        gain * np.sin(2 * np.pi * hertz * time)
        for hertz, gain in ((50, 0.4), (100, 0.8), (150, 0.6), (250, 0.3), (350, 0.2))
    )
    lay(sheet, np.asarray(pump) * np.hanning(time.size) ** 0.3, 4.9, 0.5, -0.8)
    knock = ring(Body((180, 330, 610, 1250), (1, 0.8, 0.6, 0.3), (0.09, 0.07, 0.05, 0.03)), rng, 0.7)
    for when, force in ((4.1, 1.0), (4.34, 0.8)):
        lay(sheet, knock, when, 0.9 * force, -0.8)
    lay(sheet, through(band(1500, 6000), burst(rng, 0.35, 0.004, 0.3)), 12.15, 0.4, -0.8)
    return far(sheet, 2000, loop=True)


def talk(rng: np.random.Generator) -> Signal:
    """Give the people: two pairs, each taking turns, and somebody alone on a telephone."""
    sheet = silence(SECONDS)
    for who, start, length, pan in (
        (Speaker(208, 1.2, 1.16, 0.06, 0.17), 0.4, 5.5, -0.3),
        (Speaker(122, 1.0, 1.0, 0.07, 0.19), 6.3, 4.2, -0.1),
        (Speaker(208, 1.3, 1.16, 0.06, 0.16), 10.8, 7.0, -0.3),
        (Speaker(122, 1.0, 1.0, 0.07, 0.19), 18.2, 5.6, -0.1),
        (Speaker(231, 1.1, 1.2, 0.05, 0.18), 3.0, 6.0, 0.6),
        (Speaker(190, 0.9, 1.12, 0.06, 0.2), 9.3, 4.0, 0.75),
        (Speaker(231, 1.3, 1.2, 0.05, 0.17), 13.6, 6.4, 0.6),
        (Speaker(190, 0.9, 1.12, 0.06, 0.2), 20.4, 4.6, 0.75),
        (Speaker(104, 0.8, 0.97, 0.08, 0.21), 1.6, 9.0, -0.9),
        (Speaker(104, 0.8, 0.97, 0.08, 0.21), 15.2, 8.8, -0.9),
    ):  # fmt: skip
        lay(sheet, speech(rng, who, length), start, float(rng.uniform(0.7, 1)), pan)
    room = walls(rng, 0.8, 2200, ((0.02, 0.5), (0.035, 0.4)))
    return inside_loop(around(PANE, inside_loop(sheet, room, 0.8, 0.5)), walls(rng, 0.5, 2500), 0.4, 0.7)


def cafe() -> Signal:
    """Give the bed."""
    rng = chance("cafe")
    room = walls(rng, 0.55, 4500, ((0.011, 0.45), (0.018, 0.35)))
    air = wide(rng, SECONDS, {40: -3, 120: 0, 400: -8, 1500: -22, 6000: -40}, 0.9)
    fridge = shaped(rng, SECONDS, {80: -10, 196: 0, 204: 0, 420: -12, 1200: -30, 5000: -60})
    return (
        even(talk(rng), -32)
        + events(inside_loop(cups(rng), room, 0.25), -27.5)
        + events(inside_loop(steam(rng), room, 0.6), -31)
        + even(air, -39)
        + even(fridge, -43)
    )
