"""The words of the pages themselves: the phone's, the plain page's and the teacher's.

A page carries no sentence of its own: it is given these, in the language of the story, and looks each up by
its name.
"""

from collections.abc import Callable, Mapping
from typing import TypeAlias

from game.story.model import Mode

Tell: TypeAlias = Callable[[str], str]
"""Gives an English sentence in the reader's language."""

Words: TypeAlias = Mapping[str, str]
"""Sentences by the names under which a page asks for them; some carry `{n}`, `{name}` or `{what}`."""


WRITTEN = frozenset({"app", "no_script", "send", "refresh", "by_itself", "not_by_itself", "slow"})
"""Names of what is written into a page before it is sent, and no script asks for."""


def phone_words(tell: Tell) -> Words:
    """Give what the phone's page and the plain page say."""
    return {
        **_coming_in(tell),
        **_line(tell),
        **_story(tell),
        **_modes(tell),
        **_voting(tell),
        **_counted(tell),
        **_leaving(tell),
        **_closing(tell),
        **_plain(tell),
    }


def _coming_in(tell: Tell) -> Words:
    return {
        "come_in": tell("Come in"),
        "code": tell("The four letters on the big screen"),
        "join": tell("Join"),
        "promise": tell("No name, no account. Nobody is shown what you vote. What is kept is how many."),
        "badge": tell("On this phone you are"),
        "lobby": tell("You are in."),
        "lobby_wait": tell("The story begins when the teacher begins it."),
        "again": tell("Try again"),
        "plain": tell("The plain page"),
        "plain_why": tell("The plain page needs no open line, and votes just as well."),
    }


def _line(tell: Tell) -> Words:
    return {
        "connecting": tell("Looking for the teacher\u2019s computer."),
        "connected": tell("Connected."),
        "lost": tell("The line is gone; it is nothing you did. What was counted stays."),
        "no_network": tell("This phone has no network just now. It tries again by itself."),
    }


def _story(tell: Tell) -> Words:
    return {
        "thinks": tell("{name}, in thought"),
        "typed": tell("{name} types"),
        "deleted": tell("deleted:"),
        "left": tell("left:"),
        "repeats": tell("Said before, and changed."),
        "meant": tell("meant"),
        "heard": tell("heard"),
        "muffled": tell("muffled"),
        "silence": tell("Nothing is said."),
        "skipped": tell("This scene was left out. What happened:"),
        "between": tell("In between"),
        "mind": tell("For you alone: {name}"),
        "mind_why": tell("Only phones in this chair show it. The big screen does not."),
        "your_dial": tell("Yours alone: nobody sees where it stands."),
        "quieter": tell("Turn down"),
        "louder": tell("Turn up"),
        "clear": tell("Show me every word in clear"),
        "tap": tell("Nobody votes here. Tap a line where something changed."),
        "changed": tell("something changed here"),
        "heat": tell("Tapped here: {n}"),
        "heat_head": tell("Where something changed"),
        "goes_on": tell("The story goes on."),
    }


def _modes(tell: Tell) -> Words:
    """Give how a vote is decided, by the name of its mode."""
    told = {
        Mode.MAJORITY: tell("What most choose happens."),
        Mode.LOTTERY: tell("One vote is drawn, in front of everybody. Any vote can be the one."),
        Mode.CONSENSUS: tell("Three in four have to agree, or silence happens."),
        Mode.QUORUM: tell("If fewer than half of you vote, the silence decides."),
        Mode.SEATS: tell("Each chair has one voice: what most in it choose."),
        Mode.GUESS: tell("Guess, and say how sure you are. Then you are told."),
        Mode.PREDICT: tell("Say what you choose, and what you think most will choose."),
        Mode.STRUCK: tell("You may vote for what can\u2019t be said."),
        Mode.DIAL: tell("Set your own dial as you would, and choose."),
        Mode.OBSERVER: tell("Nobody votes here. The teacher goes on."),
    }
    return {f"mode_{mode.value}": words for mode, words in told.items()}


def _voting(tell: Tell) -> Words:
    return {
        "still": tell("Three seconds of quiet. Then you can vote."),
        "question": tell("What happens now?"),
        "second": tell("The second vote"),
        "sure": tell("How sure are you?"),
        "sure_1": tell("Not sure"),
        "sure_2": tell("Fairly sure"),
        "sure_3": tell("Very sure"),
        "others": tell("What will most of us choose?"),
        "cannot": tell("can\u2019t be said:"),
        "talk": tell("Talk with whoever sits beside you: what made you choose? Then everybody votes again."),
        "time": tell("Time left"),
        "vote_open": tell("The vote is open."),
        "vote_closed": tell("The vote is closed."),
        "to_vote": tell("Vote now"),
        "choose": tell("Choose one. You can change it until the vote closes."),
        "counted_more": tell("Counted. There is one more question."),
        "sending": tell("On its way."),
        "counted": tell("Counted. You can change it until the vote closes."),
        "unsent": tell("Not sent yet: there is no line. It goes by itself."),
        "refused": tell("That came too late to count."),
        "unheard": tell("The vote closed before this phone heard whether yours had come."),
        "take_back": tell("Take my vote back"),
        "taken_back": tell("Taken back. You have no vote in now."),
        "in": tell("Votes so far: {n}"),
    }


def _counted(tell: Tell) -> Words:
    return {
        "reveal": tell("What you chose together"),
        "happens": tell("this happens"),
        "guessed": tell("our guess"),
        "more": tell("more than before"),
        "fewer": tell("fewer than before"),
        "same": tell("as many as before"),
    }


def _leaving(tell: Tell) -> Words:
    return {
        "step_out": tell("Step out"),
        "step_in": tell("Come back in"),
        "out": tell("You have stepped out."),
        "out_why": tell("Nobody is shown that you did, and no vote waits for you. Your place is kept."),
        "lake": tell("A lake at evening. Nobody is on the shore."),
        "blank": tell("The teacher has stopped here for a moment."),
        "blank_why": tell("Nothing is lost, and no vote is running."),
        "pause": tell("Ask for a pause"),
        "pause_why": tell("This tells the teacher that somebody wants a pause, not who."),
        "pause_who": tell("To be helped, speak to {name}."),
        "pause_anyone": tell("To be helped, speak to the teacher, or to a grown-up you trust."),
        "pause_send": tell("Ask now"),
        "pause_sent": tell("The teacher\u2019s screen says now that somebody wants a pause."),
        "pause_unsent": tell("That could not be sent: there is no line just now."),
        "not_now": tell("Not now"),
    }


def _closing(tell: Tell) -> Words:
    return {
        "ending": tell("An ending"),
        "slowly": tell("Let it be quiet for a moment."),
        "not_real": tell("The people in this story are made up. What it stirs in somebody may be real."),
        "help": tell("Somebody to speak to"),
        "help_anyone": tell("The teacher, or a grown-up you trust."),
        "questions": tell("To talk about"),
        "pass": tell("You may pass, at every question."),
        "over": tell("That was the story."),
        "over_why": tell("You can close this page. Nothing of yours is kept."),
    }


def _plain(tell: Tell) -> Words:
    return {
        "app": tell("Still Hear"),
        "no_script": tell("This browser runs no scripts."),
        "send": tell("Vote"),
        "refresh": tell("Look again"),
        "by_itself": tell("Let this page look again by itself"),
        "not_by_itself": tell("Keep this page from changing by itself"),
        "slow": tell("Too much came at once from this phone. Wait a moment."),
    }
