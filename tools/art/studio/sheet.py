"""A sheet: the shapes, gradients and filters of one layer, written as SVG."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Self

from studio.ink import Stop
from studio.knife import Point

WIDE, HIGH = 1600, 1200
GREY = "0.9 0 0 0 0.05 0.9 0 0 0 0.05 0.9 0 0 0 0.05 0 0 0 0 1"
"""A colour matrix: the noise's red as grey, a little flatter."""


class Sheet:
    """One layer while it is being drawn; the same calls write the same bytes."""

    def __init__(self, seed: int, size: tuple[int, int] = (WIDE, HIGH)) -> None:
        """Begin an empty sheet; `seed` moves the grain."""
        self.seed = seed
        self.size = size
        self._defs: list[str] = []
        self._body: list[str] = []

    def _define(self, kind: str, text: str) -> str:
        """Keep a definition and answer its reference."""
        name = f"{kind}{len(self._defs)}"
        self._defs.append(text.replace("ID", name, 1))
        return f"url(#{name})"

    def radial(self, centre: Point, radius: float, stops: Sequence[Stop], squash: float = 1.0) -> str:
        """A paint that spreads from a centre; `squash` below 1 flattens the pool."""
        x, y = centre
        turn = f"translate({x:.1f} {y:.1f}) scale(1 {squash:.3f})"
        return self._define(
            "r",
            (
                f'<radialGradient id="ID" gradientUnits="userSpaceOnUse" cx="0" cy="0"'
                f' r="{radius:.1f}" gradientTransform="{turn}">{_stops(stops)}</radialGradient>'
            ),
        )

    def linear(self, start: Point, end: Point, stops: Sequence[Stop]) -> str:
        """A paint that changes from one point to another: a bokashi."""
        return self._define(
            "l",
            (
                f'<linearGradient id="ID" gradientUnits="userSpaceOnUse" x1="{start[0]:.1f}"'
                f' y1="{start[1]:.1f}" x2="{end[0]:.1f}" y2="{end[1]:.1f}">'
                f"{_stops(stops)}</linearGradient>"
            ),
        )

    def clip(self, path: str) -> str:
        """A stencil: what is drawn through it stays inside the path."""
        return self._define("c", f'<clipPath id="ID"><path d="{path}"/></clipPath>')

    def print(self, wobble: float = 3.0, grain: float = 0.45, pitch: str = "0.5") -> str:
        """A filter for ink on paper: a worn edge and an aquatint grain.

        `pitch` is how fine the grain is; two numbers (`"0.006 0.3"`) give the grain of wood.
        """
        return self._filter(
            f'<feTurbulence type="fractalNoise" baseFrequency="0.045" numOctaves="1"'
            f' seed="{self.seed}" result="w"/>'
            f'<feDisplacementMap in="SourceGraphic" in2="w" scale="{wobble}"'
            f' xChannelSelector="R" yChannelSelector="G" result="s"/>'
            f'<feTurbulence type="fractalNoise" baseFrequency="{pitch}" numOctaves="3"'
            f' seed="{self.seed + 7}"/><feColorMatrix type="matrix" values="{GREY}" result="g"/>'
            f'<feBlend in="g" in2="s" mode="soft-light" result="b"/>'
            f'<feComposite in="b" in2="s" operator="arithmetic" k1="0" k2="{grain}"'
            f' k3="{1 - grain:.2f}" k4="0"/>'
            f'<feComposite in2="s" operator="in"/>'
        )

    def worn(self, pitch: str = "0.05", lack: float = 0.5, wobble: float = 3.0) -> str:
        """A filter for dry ink: it wears away where the noise is low.

        `lack` is how much of the ink is missing, 0 to 1.
        """
        return self._filter(
            f'<feTurbulence type="fractalNoise" baseFrequency="{pitch}" numOctaves="4"'
            f' seed="{self.seed + 3}" result="n"/>'
            f'<feDisplacementMap in="SourceGraphic" in2="n" scale="{wobble}" result="s"'
            f' xChannelSelector="R" yChannelSelector="G"/>'
            f'<feColorMatrix in="n" type="matrix" values="0 0 0 0 0 0 0 0 0 0 0 0 0 0 0'
            f' 5 0 0 0 {0.5 - 5 * (0.25 + 0.4 * lack):.2f}" result="m"/>'
            f'<feComposite in="s" in2="m" operator="in"/>'
        )

    def soft(self, amount: float) -> str:
        """A filter that takes a shape out of focus; `amount` in pixels."""
        return self._filter(f'<feGaussianBlur stdDeviation="{amount}"/>')

    def _filter(self, text: str) -> str:
        """Keep a filter that covers the whole sheet."""
        return self._define(
            "f",
            (
                f'<filter id="ID" filterUnits="userSpaceOnUse" x="-40" y="-40"'
                f' width="{self.size[0] + 80}" height="{self.size[1] + 80}"'
                f' color-interpolation-filters="sRGB">{text}</filter>'
            ),
        )

    def draw(self, path: str, paint: str, opacity: float = 1.0) -> None:
        """Fill a path."""
        faint = f' opacity="{opacity:.2f}"' if opacity < 1 else ""
        self._body.append(f'<path d="{path}" fill="{paint}"{faint}/>')

    def flood(self, paint: str, opacity: float = 1.0) -> None:
        """Fill the sheet, and a little beyond it."""
        wide, high = self.size
        self.draw(f"M-40-40H{wide + 40}V{high + 40}H-40Z", paint, opacity)

    def stroke(self, path: str, colour: str, width: float, opacity: float = 1.0) -> None:
        """Draw a path as a round-ended line."""
        self._body.append(
            f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="{width:.1f}"'
            f' stroke-linecap="round" stroke-linejoin="round" opacity="{opacity:.2f}"/>'
        )

    @contextmanager
    def through(self, effect: str = "", stencil: str = "", opacity: float = 1.0) -> Iterator[None]:
        """Draw what follows as one group: through a filter, a stencil, or thinner."""
        parts = [f' filter="{effect}"'] if effect else []
        parts += [f' clip-path="{stencil}"'] if stencil else []
        parts += [f' opacity="{opacity:.2f}"'] if opacity < 1 else []
        self._body.append(f"<g{''.join(parts)}>")
        yield
        self._body.append("</g>")

    @contextmanager
    def moved(self, by: Point, size: float = 1.0) -> Iterator[None]:
        """Draw what follows shifted, and larger or smaller about the sheet's corner."""
        self._body.append(f'<g transform="translate({by[0]:.1f} {by[1]:.1f}) scale({size:.3f})">')
        yield
        self._body.append("</g>")

    def relit(self, matrix: str) -> Self:
        """Put all that is drawn into another light; `matrix` is a colour matrix, its twenty numbers."""
        effect = self._filter(f'<feColorMatrix type="matrix" values="{matrix}"/>')
        self._body = [f'<g filter="{effect}">', *self._body, "</g>"]
        return self

    def nearer(self, by: Point, size: float) -> Self:
        """Shift all that is drawn, and make it larger about the sheet's corner."""
        move = f"translate({by[0]:.1f} {by[1]:.1f}) scale({size:.3f})"
        self._body = [f'<g transform="{move}">', *self._body, "</g>"]
        return self

    def svg(self) -> str:
        """The whole sheet as an SVG document."""
        wide, high = self.size
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}"'
            f' width="{wide}" height="{high}">\n<defs>\n'
            + "\n".join(self._defs)
            + "\n</defs>\n"
            + "\n".join(self._body)
            + "\n</svg>\n"
        )


def _stops(stops: Sequence[Stop]) -> str:
    """Gradient steps as SVG."""
    return "".join(
        f'<stop offset="{where:.3f}" stop-color="{colour}"'
        + (f' stop-opacity="{opacity:.3f}"' if opacity < 1 else "")
        + "/>"
        for where, colour, opacity in stops
    )
