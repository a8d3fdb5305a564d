"""Where the room is reached: the likely interface, a port that is taken, an address that changes."""

import socket
from collections.abc import Callable, Iterator

import pytest
from classroom.pupils import Pupil, joined, play
from classroom.rooms import CODE, at, lobby, opened

from game.classroom import doorman
from game.classroom.host import Host
from game.classroom.network import (
    LOOPBACK,
    Address,
    Interface,
    Kind,
    NoSuchAddressError,
    PortTakenError,
    in_order,
    interfaces,
    kind_of,
    likely,
    listen,
)

Until = Callable[[Callable[[], bool]], None]


def found(name: str, address: str, *, routed: bool = False) -> Interface:
    """Give an interface as the system has it."""
    return Interface(name, address, kind_of(name, address), routed)


@pytest.mark.parametrize(
    ("wanted", "others"),
    [
        (found("wlan0", "192.168.1.20"), [found("lo", "127.0.0.1"), found("docker0", "172.17.0.1")]),
        (found("eth0", "10.0.3.7", routed=True), [found("wlp2s0", "192.168.1.20")]),
        (found("wlan0", "192.168.1.20"), [found("eth0", "169.254.7.9")]),
        (found("wlan0", "10.1.1.4"), [found("tun0", "10.8.0.2", routed=True)]),
        (found("enp3s0", "192.168.0.9"), [found("enp4s0", "81.2.69.142", routed=True)]),
        (found("", "192.168.137.1"), [found("", "127.0.0.1")]),
    ],
)
def test_the_interface_that_phones_reach_comes_first(wanted: Interface, others: list[Interface]) -> None:
    """A teacher should not have to know which of six addresses is the school's."""
    assert in_order([*others, wanted])[0] == wanted


def test_loopback_alone_is_no_network() -> None:
    """Where no phone can come, keys and hands are offered instead of an address that leads nowhere."""
    assert likely([found("lo", "127.0.0.1")]) is None


@pytest.mark.parametrize(
    ("name", "address", "kind"),
    [
        ("wlp0s20f3", "10.0.0.2", Kind.WIRELESS),
        ("en0", "10.0.0.2", Kind.WIRED),
        ("veth12ab", "10.0.0.2", Kind.VIRTUAL),
        ("lo", "127.0.0.1", Kind.LOOPBACK),
        ("", "10.0.0.2", Kind.OTHER),
    ],
)
def test_an_interface_is_known_by_its_name(name: str, address: str, kind: Kind) -> None:
    """What an interface is decides whether a phone can be behind it."""
    assert kind_of(name, address) is kind


def test_this_computer_has_an_address_of_its_own() -> None:
    """The list is the system's own, asked for real."""
    assert LOOPBACK in {each.address for each in interfaces()}


@pytest.fixture
def taken() -> Iterator[int]:
    """Give a port that another program has."""
    with socket.create_server((LOOPBACK, 0)) as other:
        yield other.getsockname()[1]


def test_a_port_that_is_taken_is_said_and_the_next_one_offered(taken: int) -> None:
    """A teacher before a class needs the next step, not an error."""
    with pytest.raises(PortTakenError) as refused:
        listen(Address(LOOPBACK, taken))

    free = refused.value.free
    assert free is not None
    assert free.port > taken


def test_an_address_that_is_not_ours_is_said_to_be_none() -> None:
    """An address of yesterday's network must not look like one of today's."""
    with pytest.raises(NoSuchAddressError):
        listen(Address("192.0.2.77", 8080))


def test_the_door_says_in_words_that_the_port_is_taken(taken: int) -> None:
    """The words stand where the teacher looks: at the door itself."""
    host = opened(Host(lobby()), taken)
    door = host.door
    host.close()

    assert (door.address, str(taken) in door.trouble, door.offered is not None) == (None, True, True)


@pytest.fixture
def roaming(monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple[Host, list[Interface]]]:
    """Give a room whose computer's addresses the test decides."""
    monkeypatch.setattr(doorman, "LOOK", 0.1)
    addresses = [found("wlan0", LOOPBACK)]
    host = opened(Host(lobby(), ways_in=lambda: tuple(addresses)))
    yield host, addresses
    host.close()


def moved_to(address: str) -> Interface:
    """Give a wireless interface, whatever the address is."""
    return Interface("wlan0", address, Kind.WIRELESS)


def test_when_the_computer_changes_its_address_the_room_moves_with_it(
    roaming: tuple[Host, list[Interface]], until: Until
) -> None:
    """The school's network hands out another address in the middle of a lesson: new QR code, same seats."""
    host, addresses = roaming

    async def join() -> tuple[str, object]:
        async with joined(at(host), CODE, 1) as [pupil]:
            return pupil.token, pupil.badge

    token, badge = play(join())
    addresses[:] = [moved_to("127.0.0.9")]
    until(lambda: host.door.address is not None and host.door.address.host == "127.0.0.9")

    async def back() -> object:
        pupil = await (await Pupil.reach(at(host))).join("", token)
        await pupil.leave()
        return pupil.badge

    assert (play(back()), host.room.voters_ever) == (badge, 1)


def test_without_any_network_the_room_goes_on(roaming: tuple[Host, list[Interface]], until: Until) -> None:
    """Keys and hands need no network; the door says what is the matter, and forgets it when it is over."""
    host, addresses = roaming
    addresses[:] = []
    until(lambda: "no network" in host.door.trouble)
    addresses[:] = [moved_to(LOOPBACK)]
    until(lambda: not host.door.trouble)

    assert host.door.address is not None


def test_nothing_listens_before_the_door_is_opened() -> None:
    """A program that only shows a story must not open a port."""
    host = Host(lobby())
    host.start()
    listening = host.door.url
    host.close()

    assert listening == ""


def test_the_teachers_token_is_only_in_the_teachers_address(host: Host) -> None:
    """What the projector shows must give nobody the teacher's power."""
    token = host.door.teacher.partition("#")[2]

    assert (len(token), token in host.door.url, token in repr(host.room)) == (22, False, False)
