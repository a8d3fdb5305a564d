"""A stopped lift's shaft: a tall column of air, a machine room overhead, ropes that tick as they settle."""

import numpy as np
from filters import around, band, chain, peak, through
from mix import even, events, hum
from modal import Body, bubble, burst, eased, ring
from noise import RATE, Signal, bump, chance, drift, samples, shaped, wide
from place import far, inside_loop, lay, silence, walls

SECONDS = 20.0

CLAMP = Body((905, 1730, 2910, 4380, 6300), (1.0, 0.9, 0.7, 0.4, 0.25), (0.07, 0.05, 0.035, 0.02, 0.012))
"""The socket at the end of a rope."""

CAR = Body((58, 93, 151, 236, 388), (1, 0.9, 0.6, 0.4, 0.2), (0.4, 0.3, 0.2, 0.13, 0.08))
"""The car, hanging."""


def along(blow: Signal, stretch: float) -> Signal:
    """Send a blow along a steel rope: bending waves, whose high parts run ahead of the low.

    Args:
        blow: what is struck at the one end.
        stretch: seconds that the part at 1 kHz takes; another part takes (1 kHz / pitch) ** 0.5 of it.
    """
    count = samples(6 * stretch) + blow.size
    pitch = np.fft.rfftfreq(count, 1 / RATE)
    turn = 4 * np.pi * stretch * np.sqrt(1000 * pitch)
    gate = 1 / (1 + (250 / np.maximum(pitch, 1)) ** 6) / (1 + (pitch / 5200) ** 4)
    return np.asarray(np.fft.irfft(np.fft.rfft(blow, count) * gate * np.exp(-1j * turn), count))


def tick(rng: np.random.Generator, force: float) -> Signal:
    """Give one tick of a rope: a strand slips in its socket, the news runs down the rope and comes back."""
    sound = np.zeros(samples(1.3))
    slip = ring(CLAMP, rng, 0.6 + 0.4 * force, 0.02)
    sound[: slip.size] += slip
    spark = through(band(900, 6000), burst(rng, 0.006, 0.0003, 0.004))
    way = float(rng.uniform(0.022, 0.03))
    for turn, gain in ((1, 1.0), (3, 0.45), (5, 0.18)):
        news = along(spark, way * turn)[: sound.size]
        sound[: news.size] += 7 * gain * news * np.sqrt(turn)
    return eased(force * sound, 0.0005)


def ropes(rng: np.random.Generator) -> Signal:
    """Give five ropes: a tick, its neighbour's answer, and then half a minute's thought."""
    sheet = silence(SECONDS)
    for when, force, pan in (
        (2.31, 0.8, -0.3), (2.66, 0.35, 0.2), (6.94, 0.55, 0.45), (9.12, 1.0, -0.15), (9.27, 0.4, 0.15),
        (9.94, 0.3, -0.5), (14.4, 0.65, 0.35), (17.83, 0.9, 0.1), (18.9, 0.4, -0.4), (22.05, 0.5, 0.3),
    ):  # fmt: skip
        lay(sheet, tick(rng, force), when, force, pan)
    return sheet


def column(rng: np.random.Generator) -> Signal:
    """Give the air: sixty metres of it, a pipe that never quite speaks, and the leaves of the doors."""
    air = wide(rng, SECONDS, {22: -6, 45: 0, 160: -5, 480: -14, 1500: -27, 5000: -50}, 0.75)
    pipe = around(chain(peak(57, 6, 6), peak(86, 7, 8), peak(131, 6, 9), peak(263, 4, 9)), air)
    draught = np.exp(0.35 * drift(rng, SECONDS, 0.22))
    slit = shaped(rng, SECONDS, {300: -40, 560: -8, 640: 0, 730: -8, 1300: -34, 5000: -70})
    sheet = pipe * draught[:, None]
    lay(sheet, slit * (bump(SECONDS, 5.2, 1.6) + 0.7 * bump(SECONDS, 19.6, 2.2)) * draught, 0, 0.1, 0.45)
    return sheet


def overhead(rng: np.random.Generator) -> Signal:
    """Give the machine room: a transformer, a brake held open by nothing now, one relay that tries."""
    sheet = silence(SECONDS)
    parts = ((50, 0.6), (100, 1), (150, 0.25), (200, 0.5), (300, 0.3), (400, 0.18), (600, 0.07), (1200, 0.03))
    lay(sheet, hum(rng, SECONDS, parts, 0.07), 0, 0.35, -0.15)
    lay(sheet, hum(rng, SECONDS, ((100.25, 0.5), (200.4, 0.3)), 0.1), 0, 0.35, 0.3)
    relay = Body((340, 870, 1640, 2700), (1, 0.8, 0.5, 0.25), (0.06, 0.04, 0.025, 0.015))
    for when, force in ((12.1, 1.0), (12.64, 0.5), (12.69, 0.35)):
        lay(sheet, ring(relay, rng, 0.8, 0.01), when, 1.5 * force, -0.15)
    return far(sheet, 1300, loop=True)


def below(rng: np.random.Generator) -> Signal:
    """Give the pit: water has found its way in, sixty metres down; and the car, which moves by a hair."""
    sheet = silence(SECONDS)
    for when, hertz in ((4.3, 1240), (8.05, 1310), (11.3, 1205), (16.2, 1270), (20.7, 1330), (20.92, 1720)):
        lay(sheet, bubble(hertz, 0.14), when, rng.uniform(0.3, 0.6), 0.1)
    pit = inside_loop(
        far(sheet, 1900, loop=True), walls(rng, 2.8, 1500, ((0.09, 0.6), (0.2, 0.4)), 0.03), 1, 0.4
    )
    hang = silence(SECONDS)
    for when, force in ((7.3, 0.5), (9.14, 1.0), (18.0, 0.6)):
        lay(hang, ring(CAR, rng, 0.35, 0.01), when, force, -0.1)
    return 0.7 * pit + 0.5 * hang


def shaft() -> Signal:
    """Give the bed: nothing moves."""
    rng = chance("shaft")
    tall = walls(rng, 2.6, 2200, ((0.06, 0.4), (0.17, 0.35), (0.34, 0.2)), 0.02)
    return (
        even(column(rng), -34.5)
        + even(inside_loop(overhead(rng), tall, 0.4), -33.5)
        + events(inside_loop(ropes(rng), tall, 0.5), -28)
        + events(inside_loop(below(rng), tall, 0.3), -31)
    )
