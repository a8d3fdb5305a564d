"""A wood kiln at night: a draught that pulls, fire behind iron, logs that settle."""

import numpy as np
from filters import around, band, chain, low, peak, through
from mix import even, events
from modal import Body, burst, eased, ring, shower
from noise import Signal, bump, chance, drift, samples, shaped, wide
from place import inside_loop, lay, silence, walls

SECONDS = 20.0

LOG = Body((176, 289, 455, 730, 1160), (1.0, 0.9, 0.6, 0.35, 0.2), (0.07, 0.055, 0.04, 0.025, 0.015))
"""A split of pine, half burnt: dry, and lighter than it looks."""

COAL = Body((1450, 2380, 3720, 5600), (1.0, 0.8, 0.6, 0.3), (0.05, 0.04, 0.028, 0.016))
"""Charcoal, which rings like glass when it breaks."""

IRON = Body((237, 529, 868, 1490, 2610), (1.0, 0.8, 0.6, 0.4, 0.2), (0.35, 0.28, 0.2, 0.12, 0.06))
"""The fire door."""

BRICK = Body((620, 1340, 2190), (1, 0.6, 0.3), (0.03, 0.02, 0.012))
"""A brick in the arch that takes up heat."""


def draught(rng: np.random.Generator) -> Signal:
    """Give the pull: a roar that flutters, the chimney's own low note, air that whistles under the door."""
    pull = np.exp(0.25 * drift(rng, SECONDS, 0.16) + 0.1 * drift(rng, SECONDS, 0.9))
    flutter = np.clip(1 + 0.32 * drift(rng, SECONDS, 9) + 0.2 * drift(rng, SECONDS, 3.5), 0.15, None)
    roar = wide(rng, SECONDS, {28: -6, 62: 0, 140: -2, 330: -8, 900: -17, 2600: -31, 8000: -54}, 0.7)
    chimney = around(chain(peak(54, 6, 5), peak(109, 7, 7), peak(166, 5, 8)), roar)
    sheet = chimney * (pull * flutter)[:, None]
    under = shaped(rng, SECONDS, {350: -44, 760: -5, 830: 0, 900: -5, 1900: -40, 6000: -70})
    edge = np.clip(pull - 0.75, 0, None) ** 1.5 * np.clip(1 + 0.4 * drift(rng, SECONDS, 2.5), 0, None)
    lay(sheet, under * edge, 0, 0.5, -0.3)
    return sheet


def tongues(rng: np.random.Generator) -> Signal:
    """Give the flames themselves: soft flaps, each a gulp of air, some six a second and never in time."""
    sheet = silence(SECONDS)
    when = 0.0
    while when < SECONDS:
        length = float(rng.uniform(0.12, 0.32))
        flap = through(band(70, float(rng.uniform(300, 520)), 2), rng.normal(size=samples(length)))
        shape = np.linspace(0, 1, flap.size)
        lay(
            sheet,
            flap * shape**0.6 * (1 - shape) ** 1.6,
            when,
            float(rng.beta(2, 4)),
            float(rng.normal(0, 0.35)),
        )
        when += float(rng.gamma(1.6, 0.1))
    return sheet


def crack(rng: np.random.Generator, deep: float) -> Signal:
    """Give one crack of burning wood: a snap with an edge, and the piece of wood it was in."""
    edge = through(band(1300, 9000), burst(rng, 0.012, 0.0002, float(rng.uniform(0.002, 0.009))))
    wood = ring(LOG, rng, 0.85, 0.25)
    wood[: edge.size] += (1.5 - deep) * 1.1 * edge[: wood.size]
    return eased(wood * (0.3 + deep), 0.0002)


def crackle(rng: np.random.Generator) -> Signal:
    """Give the cracks: fits of them, and single ones that make one look up."""
    rate = 3.0 * np.exp(1.0 * drift(rng, SECONDS, 0.35) + 0.5 * drift(rng, SECONDS, 2))
    rate += 14 * bump(SECONDS, 8.2, 0.5) + 18 * bump(SECONDS, 19.15, 0.4)
    sheet = shower(rng, rate, [crack(rng, float(rng.uniform(0, 1))) for _ in range(60)], 1.6, 0.6)
    for when, force in ((3.7, 3.0), (14.6, 4.5), (14.68, 2.0), (23.9, 3.2)):
        lay(sheet, crack(rng, 0.8), when, force, float(rng.uniform(-0.4, 0.4)))
        for _ in range(6):
            lay(
                sheet,
                crack(rng, 0.1),
                when + rng.gamma(2, 0.06),
                0.5 * float(rng.random()),
                float(rng.normal(0, 0.3)),
            )
    return sheet


def settle(rng: np.random.Generator, sheet: Signal, when: float, force: float) -> None:
    """Let a log burn through: it gives, rolls, lands on the others; coals run down and glow louder."""
    pan = float(rng.uniform(-0.3, 0.3))
    for late, part in ((0.0, 0.5), (0.16, 0.35), (0.34, 1.0), (0.41, 0.5), (0.62, 0.3), (0.93, 0.16)):
        lands = when + late + float(rng.normal(0, 0.015))
        lay(sheet, ring(LOG, rng, 0.6, 0.12), lands, 1.3 * force * part, pan)
        thud = through(band(60, 260), burst(rng, 0.14, 0.004, 0.11))
        lay(sheet, thud, lands, 0.6 * force * part, pan)
    for _ in range(26):
        late = 0.34 + float(rng.gamma(1.8, 0.2))
        lay(
            sheet,
            ring(COAL, rng, 0.85, 0.15),
            when + late,
            0.14 * force * float(rng.random()) ** 2,
            pan + 0.2,
        )
    breath = through(band(200, 1600), rng.normal(size=samples(1.6)))
    shape = np.linspace(0, 1, breath.size)
    lay(sheet, breath * shape**0.4 * (1 - shape) ** 2, when + 0.36, 0.1 * force, pan)


def hearth(rng: np.random.Generator) -> Signal:
    """Give what is solid: two logs, a door that ticks as it warms, bricks far up in the arch."""
    sheet = silence(SECONDS)
    for when, force in ((7.7, 1.0), (18.7, 0.8), (24.7, 0.3)):
        settle(rng, sheet, when, force)
    for when, force in (
        (1.6, 0.3),
        (5.45, 0.5),
        (5.7, 0.2),
        (11.9, 0.4),
        (16.35, 0.25),
        (21.9, 0.5),
        (22.6, 0.2),
    ):
        lay(sheet, ring(IRON, rng, 0.9, 0.01), when, 0.35 * force, -0.35)
    for when in rng.uniform(0, SECONDS, 9):
        lay(
            sheet,
            ring(BRICK, rng, 0.9, 0.2),
            float(when),
            float(rng.uniform(0.1, 0.35)),
            float(rng.uniform(-0.7, 0.7)),
        )
    return sheet


def kiln() -> Signal:
    """Give the bed."""
    rng = chance("kiln")
    chamber = walls(rng, 0.7, 1800, ((0.012, 0.5), (0.021, 0.4)))
    behind = around(low(5200, 1), inside_loop(crackle(rng), chamber, 0.3))
    return (
        even(draught(rng), -33)
        + even(tongues(rng), -36)
        + events(behind, -26)
        + events(inside_loop(hearth(rng), chamber, 0.4), -26.5)
    )
