"""The two on the landing: Lin at the door she holds, her father in his socks, the box between them."""

# Contours read as lines, not one point a line:
# fmt: off

from studio.figures import FIST, HEAD, finger_cuts
from studio.ink import steps
from studio.knife import Knife, ellipse, place
from studio.light import even, pool, times
from studio.sheet import Sheet


def people() -> Sheet:
    """The two of them on the landing, and the box between."""
    sheet, knife = Sheet(472), Knife(472)
    with sheet.through(sheet.soft(7)):
        for x, wide in ((492, 80), (652, 84), (822, 96)):
            sheet.draw(knife.curve(ellipse((x, 892), wide, 14)), "#05090b", 0.7)
    with sheet.through(sheet.print(3, 0.42)):
        _lin(sheet, knife)
        _box(sheet, knife)
        _father(sheet, knife)
    return sheet


def _lin(sheet: Sheet, knife: Knife) -> None:
    """Lin in the long grey coat, one hand flat on the door behind her: she holds it for him."""
    arm = [(474, 556), (450, 566), (418, 580), (384, 570), (372, 556), (386, 544), (420, 544), (452, 528)]
    sheet.draw(knife.curve(arm, 0.7), sheet.linear((372, 0), (474, 0), steps((0, "#39464a"), (1, "#5c686a"))))
    for y, long in ((532, 24), (542, 30), (553, 28), (563, 22)):
        sheet.draw(knife.brush([(384, y + 4), (384 - long, y - 4)], 10, 0.4, blunt=True), "#b98662")
    for leg in ([(462, 800), (496, 800), (496, 872), (512, 884), (460, 888)], [(504, 800), (536, 800), (534,
            868),
            (554, 882), (500, 886)]):
        sheet.draw(knife.curve(leg, 0.7), "#0d1417")
    body = [(490, 490), (464, 508), (450, 550), (452, 640), (444, 720), (436, 826), (560, 828), (552, 730),
            (546, 650), (550, 580), (540, 516), (520, 490)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.linear((436, 0), (564, 0), steps((0, "#222e33"), (0.45, "#4a5759"), (0.8,
            "#8c8e82"),
            (1, "#e8d2a2"))))
    with sheet.through(stencil=sheet.clip(mass)):
        sheet.draw(knife.gouges((470, 496, 562, 826), 150, times(pool((580, 600), 230), 1.1), even(90), (34,
                2.2)),
                "#fff0cf", 0.5)
        sheet.draw(knife.brush([(520, 560), (524, 700), (530, 828)], 6), "#182226", 0.7)
        sheet.draw(knife.brush([(484, 650), (478, 740), (470, 826)], 6), "#182226", 0.6)
    near = [(508, 540), (528, 600), (534, 660), (516, 694)]
    sheet.draw(knife.brush(near, 38, 0.8, blunt=True), "#5d6868")
    sheet.draw(knife.brush([(x + 15, y) for x, y in near], 4, 0.4), "#ffe6b8", 0.9)
    _lins_head(sheet, knife)


def _lins_head(sheet: Sheet, knife: Knife) -> None:
    """Her head from the side, a little bent to him, and plaster in her hair."""
    face = [(520, 430), (534, 442), (540, 456), (550, 468), (542, 474), (542, 488), (528, 500), (506, 496),
            (500, 440)]
    sheet.draw(knife.curve(face, 0.5), sheet.linear((500, 0), (550, 0), steps((0, "#3a2a24"), (0.5,
            "#8a5f48"),
            (1, "#f0bd90"))))
    sheet.draw(knife.board([(494, 480), (526, 490), (526, 520), (490, 520)]), "#4a332a")
    hair = [(536, 440), (528, 414), (500, 402), (470, 412), (456, 444), (452, 500), (446, 552), (462, 574),
            (494, 566), (508, 520), (506, 480), (516, 452)]
    sheet.draw(knife.curve(hair, 0.7), sheet.linear((446, 0), (538, 0), steps((0, "#0b1113"), (0.6,
            "#191c1c"),
            (1, "#6d5233"))))
    sheet.draw(knife.gouges((458, 412, 512, 560), 46, even(0.6), even(96), (36, 1.7)), "#8a7248", 0.4)
    for at in ((488, 416), (504, 426), (474, 434), (494, 444), (484, 458), (468, 470), (512, 418), (480,
            424)):
        sheet.draw(knife.gouge(at, knife.about(40, 40), 8, 2.4), "#f3eddc", 0.95)
    sheet.draw(knife.brush([(500, 402), (528, 413), (537, 440)], 4, 0.4), "#ffe6b8", 0.9)


def _box(sheet: Sheet, knife: Knife) -> None:
    """A box that has been put down, corded, newspaper at its lid."""
    front = [(584, 792), (702, 796), (702, 894), (584, 890)]
    sheet.draw(knife.board(front), sheet.linear((0, 792), (0, 894), steps((0, "#c08e54"), (1, "#6d4828"))))
    sheet.draw(knife.board([(702, 796), (730, 782), (730, 874), (702, 894)]), "#4d321c")
    lid = [(584, 792), (616, 776), (730, 782), (702, 796)]
    sheet.draw(knife.board(lid), "#e6bf86")
    paper = [(618, 786), (626, 762), (650, 772), (664, 756), (688, 770), (700, 786), (660, 790)]
    sheet.draw(knife.board(paper, 1.4), "#efe6d0")
    sheet.draw(knife.gouges((626, 764, 690, 786), 18, even(0.9), even(6), (16, 1.6)), "#7d7868", 0.7)
    for line in ([(640, 792), (640, 892)], [(584, 838), (702, 842), (730, 826)]):
        sheet.draw(knife.brush(line, 5, 0.4, blunt=True), "#3a2716")


def _father(sheet: Sheet, knife: Knife) -> None:
    """He has come up in his socks; the quilt is under his arm; he looks at her and answers."""
    for x in (790, 846):
        leg = [(x, 684), (x + 54, 684), (x + 50, 800), (x + 46, 868), (x - 2, 868), (x + 2, 800)]
        sheet.draw(knife.curve(leg, 0.7), sheet.linear((x, 0), (x + 54, 0), steps((0, "#4d4a3c"), (0.3,
                "#1d2426"),
                (1, "#0c1214"))))
        sock = [(x - 3, 856), (x + 46, 856), (x + 48, 886), (x - 8, 892), (x - 36, 890), (x - 38, 878),
                (x - 14, 870)]
        sheet.draw(knife.curve(sock, 0.6), sheet.linear((x - 38, 0), (x + 48, 0), steps((0, "#efe4cb"),
                (0.6, "#a9a392"),
                (1, "#5a5c56"))))
        sheet.draw(knife.brush([(x - 34, 880), (x - 24, 886), (x - 14, 890)], 5, 0.3), "#8a6a4a", 0.8)
    body = [(806, 486), (780, 506), (764, 556), (768, 640), (772, 704), (906, 706), (914, 640), (910, 550),
            (890, 506), (858, 484)]
    mass = knife.curve(body)
    sheet.draw(mass, sheet.linear((764, 0), (914, 0), steps((0, "#c79a5c"), (0.22, "#6d6040"), (0.6,
            "#2b3a34"),
            (1, "#111b1c"))))
    with sheet.through(stencil=sheet.clip(mass)):
        for y in (560, 610, 660):
            sheet.draw(knife.brush([(754, y), (840, y + 9), (924, y)], 6), "#0c1414", 0.7)
        sheet.draw(knife.gouges((764, 490, 850, 704), 90, times(pool((740, 560), 190), 1.1), even(80), (20,
                2)),
                "#ffdf9f", 0.5)
    face = [(806, 396), (792, 414), (784, 430), (792, 438), (792, 454), (802, 470), (834, 476), (846, 414)]
    sheet.draw(knife.board([(806, 456), (850, 450), (856, 500), (806, 500)]), "#33251f")
    sheet.draw(knife.curve(face, 0.5), sheet.linear((784, 0), (846, 0), steps((0, "#f0b98a"), (0.45,
            "#94603f"),
            (1, "#33231c"))))
    sheet.draw(knife.curve(place(HEAD, (834, 420), 42, -4), 0.6), sheet.linear((792, 0), (876, 0), steps((0,
            "#5c4430"),
            (0.4, "#201d1a"), (1, "#0c1214"))))
    sheet.draw(knife.curve(ellipse((832, 436), 9, 14, 10), 0.4), "#7d523a")
    cap = [(876, 410), (870, 384), (846, 372), (812, 376), (798, 396), (764, 408), (766, 416), (804, 416),
            (850, 416)]
    sheet.draw(knife.curve(cap, 0.6), sheet.linear((764, 0), (876, 0), steps((0, "#a08a56"), (0.4, "#33443c"),
            (1, "#0f1a1a"))))
    sheet.draw(knife.brush([(846, 371), (812, 375), (797, 395), (765, 407)], 4, 0.4), "#ffe6b0", 0.9)
    _quilt(sheet, knife)


def _quilt(sheet: Sheet, knife: Knife) -> None:
    """The winter quilt, rolled, its end to us, and the arm that holds it."""
    roll = [(800, 604), (814, 586), (900, 566), (966, 556), (992, 574), (1004, 622), (996, 668), (972, 686),
            (880, 694), (816, 696), (800, 678), (794, 640)]
    mass = knife.curve(roll)
    sheet.draw(mass, sheet.linear((796, 0), (996, 0), steps((0, "#d2744c"), (0.4, "#93392c"), (1,
            "#3a1816"))))
    with sheet.through(stencil=sheet.clip(mass)):
        for at in ((826, 618), (872, 600), (930, 604), (968, 640), (900, 660), (846, 660)):
            for step in range(5):
                petal = ellipse((at[0] + 9 * (step % 3 - 1), at[1] + 6 * (step % 2)), 8, 6)
                sheet.draw(knife.curve(petal, 0.5), "#f0c9a4", 0.55)
        for line in ([(800, 626), (900, 602), (1000, 596)], [(800, 664), (900, 646), (1000, 640)]):
            sheet.draw(knife.brush(line, 6, 0.6), "#4a1c18", 0.8)
        sheet.draw(knife.brush([(944, 552), (936, 624), (946, 696)], 6, 0.4, blunt=True), "#e6d2a2", 0.9)
    arm = [(866, 506), (900, 530), (924, 580), (914, 634), (880, 672), (840, 684), (830, 660), (858, 640),
            (876, 606),
           (868, 566), (848, 536)]
    outline = knife.curve(arm, 0.8)
    sheet.draw(outline, sheet.linear((830, 0), (924, 0), steps((0, "#5c5840"), (0.5, "#2b3a34"), (1,
            "#152020"))))
    with sheet.through(stencil=sheet.clip(outline)):
        for line in ([(860, 560), (900, 566), (930, 556)], [(866, 606), (900, 618), (926, 622)]):
            sheet.draw(knife.brush(line, 5), "#0c1414", 0.7)
    sheet.draw(knife.brush([(848, 537), (868, 566), (876, 606), (858, 640), (830, 660)], 4, 0.4), "#d8b070",
            0.8)
    sheet.draw(knife.curve(place(FIST, (826, 674), 22, -10), 0.5), "#c98a5e")
    sheet.draw(finger_cuts(knife, (826, 674), 22, -10), "#5a3424", 0.8)
