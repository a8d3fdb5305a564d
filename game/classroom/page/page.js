"use strict";
// What this phone shows. The server sends the whole state at each change; the page is patched, never rebuilt: focus,
// scroll and a screen reader's place stay. All words come from the server, and are set as text alone.
(function () {
	const W = JSON.parse(document.body.dataset.words);
	const $ = (id) => document.getElementById(id);
	const find = (what) => Array.from(document.querySelectorAll(what));

	let all = null, seat = null, me = null, badge = null;
	let want = null; // the vote as it is meant here, until the server says that it holds it
	let verdict = "", judged = 0; // what became of the last one, and on which page
	let options = []; // the newest there were: a reveal names them as they were offered
	let owed = ""; // `out` or `in`, not sent yet
	let shown = {}; // what was seen before

	// One token is remembered as long as this tab lives, or, where the browser refuses, this page.
	let token = "";
	try { token = sessionStorage.token || ""; } catch (e) { /* refused */ }
	function remember(what) {
		token = what;
		try { sessionStorage.token = what; } catch (e) { /* refused */ }
	}

	function make(tag, cls, words) {
		const n = document.createElement(tag);
		n.className = cls || "";
		n.textContent = words || "";
		return n;
	}
	function text(id, words) { const n = id.nodeType ? id : $(id); if (n.textContent !== words) n.textContent = words; }
	function see(id, yes) { $(id).hidden = !yes; }
	function put(id, words) { text(id, words || ""); see(id, words); }
	function say(key, what) { return W[key].replace(/\{\w+\}/, () => what); }
	const click = (id, does) => $(id).addEventListener("click", does);
	const aim = (n) => n.focus({ preventScroll: true });
	const runs = (words) => typeof words === "string" ? [[words, false]] : words || [];
	const plain = (words) => runs(words).map((r) => r[0]).join("");
	// Fills a node anew only where what it was filled from is another.
	function fresh(n, key) {
		key = JSON.stringify(key);
		if (n._from === key) return false;
		n._from = key;
		n.textContent = "";
		return true;
	}
	function write(n, words) { if (fresh(n, words)) runs(words).forEach((r) => n.append(r[1] ? make("em", "", r[0]) : r[0])); return n; }
	// Makes a parent's children be these items; the same key keeps the same node in its place.
	function each(id, items, key, build, fill) {
		const parent = $(id), keys = items.map(key), old = {};
		Array.from(parent.children).forEach((n) => { if (keys.includes(n._key)) old[n._key] = n; else n.remove(); });
		items.forEach((item, i) => {
			const n = old[keys[i]] || build(item);
			n._key = keys[i];
			if (parent.children[i] !== n) parent.insertBefore(n, parent.children[i] || null);
			fill(n, item);
		});
	}
	const paragraphs = (id, parts) => each(id, parts || [], (p, i) => i + plain(p), () => make($(id).tagName === "DIV" ? "p" : "li"), write);
	let hush;
	function aloud(words) {
		clearTimeout(hush);
		text("aloud", words);
		hush = setTimeout(() => text("aloud", ""), 8000);
	}

	// ---- the line to the teacher's computer ----
	let ws = null, joined = false, heard = 0, refused = 0, tries = 0, timer, doubt, flying = null, halted = false, stale = false;
	let code = "";
	function line(is, words) { $("line").dataset.is = is; text("line", words); }
	function send(what) {
		if (!joined) return false;
		ws.send(JSON.stringify(what));
		return true;
	}
	function drop() {
		clearTimeout(timer);
		landed();
		const old = ws;
		ws = null; joined = false;
		if (old) { old.onopen = old.onmessage = old.onclose = null; old.close(); }
	}
	function lost() {
		if (!joined) refused++;
		drop();
		line("off", navigator.onLine ? W[all ? "lost" : "connecting"] : W.no_network);
		see("to-plain", false);
		// Where the computer answers but keeps no line open, the plain page is the way in.
		if (refused > 2 && window.fetch) fetch("/plain").then(() => see("to-plain", !joined), () => 0);
		const most = Math.min(5000, 500 * Math.pow(2, tries++));
		timer = setTimeout(connect, 500 + Math.random() * (most - 500));
		tell();
	}
	function connect() {
		drop();
		if (halted) return;
		if (!token && !code) return joining("");
		ws = new WebSocket(location.protocol.replace("http", "ws") + "//" + location.host + "/ws");
		timer = setTimeout(lost, 5000);
		ws.onopen = () => { heard = Date.now(); ws.send(JSON.stringify({ t: "join", p: 1, code: code, token: token })); };
		ws.onclose = lost;
		ws.onmessage = (e) => {
			heard = Date.now();
			const m = JSON.parse(e.data);
			if (on[m.t]) on[m.t](m);
		};
	}
	function seek() { line("", W.connecting); connect(); }
	// `here` comes every 5 s: a socket that is silent for 12 is dead, whatever the browser believes.
	setInterval(() => { if (joined && Date.now() - heard > 12000) { lost(); connect(); } }, 1000);
	function wake() {
		if (document.hidden || ws && (!joined || Date.now() - heard < 6000)) return;
		tries = 0;
		connect();
	}
	document.addEventListener("visibilitychange", wake);
	["pageshow", "online"].forEach((name) => addEventListener(name, wake));
	addEventListener("offline", () => line("off", W.no_network));
	addEventListener("pagehide", drop);

	const on = {
		you(m) { remember(m.token); badge = m.badge; },
		state(m) {
			clearTimeout(timer);
			const back = !joined;
			joined = true; tries = refused = 0;
			all = m.all; seat = m.seat || {}; me = m.me;
			if (all.ballot) options = all.ballot.options;
			line("on", W.connected);
			see("to-plain", false);
			if (owed) { me.out = owed === "out"; send({ t: owed }); owed = ""; }
			if (back) settle();
			if (back && level.page === all.page) turn(level.at);
			show();
		},
		ack(m) {
			const was = landed();
			if (ours(m)) me.yours = m.yours;
			if (want && want.round === m.round) {
				if (was !== want) fly();
				else if (same(want, m.yours)) answered(want.pick ? "counted" : "taken_back");
				else answered("refused");
			}
			vote();
		},
		tally(m) { if (ours(m)) text("in", m.in ? say("in", m.in) : ""); },
		no(m) {
			line("off", m.say);
			if (m.why === "slow") { setTimeout(() => { line("on", W.connected); landed(); fly(); }, 2000); return; }
			drop();
			if (m.why === "code") { const typed = code; remember(""); code = ""; return joining(typed && m.say); }
			halted = true;
			stale = m.why === "page";
			see("retry", true);
		},
		end(m) {
			halted = true;
			remember("");
			drop();
			all = Object.assign({}, all, { beat: "over", blank: false, ballot: null });
			me = seat = {};
			show();
			line("off", m.say);
		}
	};
	const ours = (m) => all.ballot && m.round === all.ballot.round;
	// One vote is on its way at a time, and what was meant last follows it: a phone that is drummed on says little,
	// and the last tap is what counts. Where no answer comes, it is said once more.
	function fly() {
		if (!want || flying || !(want.sent = send(want))) return;
		const said = flying = want;
		doubt = setTimeout(() => {
			landed();
			if (want === said && (said.again || !open())) answered("refused");
			else { said.again = true; fly(); }
		}, 3000);
	}
	function landed() { const was = flying; clearTimeout(doubt); flying = null; return was; }
	function answered(what) { verdict = what; judged = all.page; want = null; aloud(W[what]); tell(); }
	function same(a, b) {
		if (!b || !a.pick) return !b && !a.pick;
		return a.pick === b.pick && (a.sure || 0) === (b.sure || 0) && (a.others || "") === (b.others || "");
	}
	// After a gap, what was meant and is not held is said again, if the round is still open.
	function settle() {
		if (!want) return;
		if (ours(want) && open()) { if (same(want, me.yours)) answered("counted"); else fly(); }
		else answered(want.sent ? "unheard" : "refused");
	}
	function only(ids) { find("section").forEach((n) => see(n.id, ids.includes(n.id))); }
	function joining(said) {
		only(["join"]);
		see("ways", false);
		picture("short");
		line("", "");
		text("join-said", said);
		if (said) $("code").focus();
	}
	$("join").addEventListener("submit", (e) => {
		e.preventDefault();
		code = $("code").value.replace(/\s/g, "");
		text("join-said", "");
		seek();
	});
	click("retry", () => { halted = false; see("retry", false); if (stale) location.reload(); else seek(); });

	// ---- what is seen ----
	function show() {
		const a = all, beat = a.beat, quiet = me.out || a.blank, held = document.activeElement;
		const root = document.documentElement;
		if (a.title) {
			root.lang = a.lang; root.dir = a.dir;
			text("title", document.title = a.title);
		}
		const ids = { lobby: ["lobby"], aftercare: ["after", "help"], debrief: ["talked", "help"], over: ["over", "help"] }[beat] || ["story"];
		if (beat === "talk" || beat === "reveal" && a.reveal) ids.push(beat);
		if (a.ending && ids[0] === "story") ids.push("ending");
		only(quiet ? me.out ? ["quiet", "help"] : ["quiet"] : ids);
		picture(quiet ? "tall" : ids[0] === "story" || beat === "debrief" ? "" : "short");
		text("quiet-head", W[me.out ? "out" : "blank"]);
		text("quiet-why", W[me.out ? "out_why" : "blank_why"]);
		Object.assign(document.body.dataset, { beat: beat, page: a.page });
		who();
		story();
		vote();
		reveal();
		if (a.ending) { write($("ending-head"), a.ending.title); paragraphs("ending-text", plain(a.ending.text).split("\n\n")); }
		paragraphs("questions", a.questions);
		const help = a.help || {}, name = [help.name, help.number].filter(Boolean);
		text("help-who", name.join("\n") || W.help_anyone);
		text("pause-who", name.length ? say("pause_who", name.join(", ")) : W.pause_anyone);
		see("ways", beat !== "over");
		text("out", W[me.out ? "step_in" : "step_out"]);
		clock();
		announce(quiet);
		// Where what had the focus is gone, the heading of what came has it.
		if (held !== document.body && (!held.isConnected || held.disabled || !held.getClientRects().length)) {
			aim(find("main,main [tabindex]").filter((n) => n.getClientRects().length).pop());
		}
	}
	const SHAPES = {
		kite: "M0-11 7-2 0 11-7-2z", circle: "M0-9a9 9 0 1 1 0 18a9 9 0 1 1 0-18z", square: "M-8-8H8V8H-8z", triangle: "M0-10 10 8H-10z",
		star: "M0-11 3-4 10-3 5 2 6 9 0 5-6 9-5 2-10-3-3-4z", heart: "M0 10C-16-1-8-12 0-5C8-12 16-1 0 10z",
		moon: "M3-10A10 10 0 1 0 3 10A12 12 0 0 1 3-10z", drop: "M0-11C9 0 8 10 0 10S-9 0 0-11z", leaf: "M-9 9C-11-5-1-10 10-10C10 1 5 11-9 9L4-4",
		ring: "M0-10a10 10 0 1 1 0 20a10 10 0 1 1 0-20M0-5a5 5 0 1 0 0 10a5 5 0 1 0 0-10", cross: "M-3-10h6v7h7v6h-7v7h-6v-7h-7v-6h7z", arrow: "M-10-4H0V-10L11 0 0 10V4H-10z"
	};
	function who() {
		if (!badge) return;
		["badge", "you"].forEach((id) => {
			const n = $(id), path = n.querySelector("path");
			path.setAttribute("d", SHAPES[badge.shape] || SHAPES.circle);
			path.dataset.c = badge.colour;
			text(n.querySelector("strong") || n.lastChild, badge.word);
		});
		see("badge", all.beat !== "lobby");
	}
	function story() {
		const a = all, thoughts = seat.thoughts || [];
		put("chair", a.chair);
		put("place", a.place);
		put("ask", plain(a.ask));
		["skipped", "bridge"].forEach((id) => { text($(id).lastChild, plain(a[id])); see(id, a[id]); });
		see("tap", a.tap);
		each("lines", a.lines || [], (l, i) => [a.page, i, l.i, l.k, !!a.tap].join(), build, fill);
		paragraphs("told", a.told);
		paragraphs("moves", a.moves);
		see("mind", thoughts.length);
		text("mind-head", say("mind", seat.chair));
		paragraphs("thoughts", thoughts.map((t) => t.text));
		dial();
	}
	function build(l) {
		if (!all.tap || l.k === "silence") return make("p", "line " + l.k);
		const n = make("button", "line tapped");
		n.type = "button";
		n.addEventListener("click", () => {
			if (!send({ t: "tap", page: all.page, line: l.i })) return;
			const taps = me.taps || (me.taps = []), at = taps.indexOf(l.i);
			if (at < 0) taps.push(l.i); else taps.splice(at, 1);
			n.setAttribute("aria-pressed", at < 0);
		});
		return n;
	}
	function fill(n, l) {
		const soft = l.k !== "quote" && muffled(l), changed = l.k === "quote" && l.plain;
		if (fresh(n, [l, soft])) {
			const label = { think: "thinks", draft: "typed" }[l.k];
			const add = (tag, cls, words) => n.append(write(make(tag, cls), words), " ");
			if (l.who) { add("b", "", label ? say(label, l.who) : l.who); add("span", "unseen", ":"); }
			(l.versions || []).forEach((v) => { add("span", "unseen", W.deleted); add("del", "", v); });
			if (l.versions) add("span", "unseen", W.left);
			if (soft) add("span", "unseen", W.muffled);
			if (l.k === "silence") add("span", "", W.silence);
			else add("span", "words", soft || changed || !l.plain ? l.text : l.plain);
			if (changed) add("i", "", W.repeats);
			["meant", "heard"].forEach((key) => { if (l[key]) { const s = make("span", "layer"); s.append(make("b", "", W[key]), " ", write(make("span"), l[key])); n.append(s); } });
			if (n.type) n.append(make("i", "", W.changed));
			n.classList.toggle("warm", !!l.heat);
			n.style.borderInlineStartWidth = "";
			if (l.heat) { n.append(make("i", "", say("heat", l.heat.shown))); n.style.borderInlineStartWidth = 2 + 10 * l.heat.share + "px"; }
		}
		n.classList.toggle("muffled", soft);
		if (n.type) n.setAttribute("aria-pressed", (me.taps || []).includes(l.i));
	}

	// ---- a dial of one's own ----
	let clear = false, turning, level = {};
	const muffled = (l) => !!l.plain && !clear && (!all.dial || l.muf == null || now() >= l.muf);
	function now() { return level.page === all.page ? level.at : me.level == null ? all.dial.level : me.level; }
	function dial() {
		const d = all.dial;
		see("dial", d || (all.lines || []).some((l) => l.plain && l.k !== "quote"));
		see("hand", d);
		put("dial-name", d && d.name);
		if (!d) return;
		$("level").step = d.step;
		$("level").value = now();
		text("level-now", "" + now());
	}
	function turn(to) {
		level = { page: all.page, at: Math.max(0, Math.min(100, to)) };
		story();
		clearTimeout(turning);
		turning = setTimeout(() => send({ t: "dial", page: level.page, level: level.at }), 200);
	}
	$("level").addEventListener("input", () => turn(+$("level").value));
	[["quieter", -1], ["louder", 1]].forEach(([id, way]) => click(id, () => turn(now() + way * all.dial.step)));
	$("clear").addEventListener("change", () => { clear = $("clear").checked; story(); });

	// ---- the vote ----
	const open = () => all.ballot.open && all.beat === "vote";
	const mine = () => want && ours(want) ? want : me.yours || {};
	function vote() {
		const b = all.ballot, beat = all.beat;
		const there = b && !all.blank && !me.out && beat !== "scene" && beat !== "reveal";
		see("vote", there);
		see("take-back", there && open() && mine().pick);
		see("in", there && open());
		tell();
		if (!there) return;
		text("question", plain(b.question) || W.question);
		text("how", beat === "still" ? W.still : (b.stage === "second" ? W.second + ". " : "") + W["mode_" + b.mode]);
		const m = mine(), more = open() && m.pick;
		choices("options", "pick", b.options, m.pick, open(), b.mode === "struck");
		see("sure", b.sure);
		choices("sures", "sure", b.sure ? [1, 2, 3].map((n) => ({ id: "" + n, text: W["sure_" + n] })) : [], "" + m.sure, more);
		see("most", b.predict);
		choices("others", "others", b.predict ? b.options.filter((o) => !o.locked) : [], m.others, more);
	}
	function choices(id, name, options, chosen, free, struck) {
		each(id, options, (o) => all.ballot.round + name + o.id, (o) => {
			const l = make("label"), i = make("input");
			i.type = "radio"; i.name = name; i.value = o.id;
			i.addEventListener("change", () => choose(name, o.id));
			l.append(i, make("span"));
			return l;
		}, (l, o) => {
			const i = l.firstChild, s = l.lastChild, shut = !free || o.locked && !struck, chose = o.id === chosen;
			if (fresh(s, [o])) optionWords(s, o, o.reason);
			i.disabled = shut;
			i.checked = chose;
			l.className = "opt" + (chose ? " on" : "") + (shut ? " shut" : "") + (o.locked ? " locked" : "");
		});
	}
	// What is said stands in quotes, what is kept silent behind a dash, what cannot be said is struck through.
	function optionWords(s, o, reason) {
		const w = make(o.locked ? "s" : "span"), words = plain(o.text);
		const quotes = o.manner === "say" && !words.startsWith(W.quotes[0]) ? W.quotes : ["", ""];
		w.append(o.manner === "silence" ? "\u2014 " : quotes[0], write(make("span"), o.text), quotes[1]);
		s.append(w);
		if (o.locked) s.append(make("span", "unseen", " " + W.cannot + " "), write(make("i"), reason));
	}
	function choose(name, value) {
		const b = all.ballot, m = mine(), v = { t: "vote", round: b.round, pick: m.pick };
		if (b.sure) v.sure = m.sure || 0;
		if (b.predict) v.others = m.others || "";
		v[name] = name === "sure" ? +value : value;
		cast(v);
	}
	function cast(v) {
		want = v; verdict = "";
		fly();
		vote();
	}
	$("vote").addEventListener("submit", (e) => e.preventDefault());
	click("take-back", () => {
		cast({ t: "vote", round: all.ballot.round, pick: null });
		aim($("question"));
	});
	// Tells truly where this phone's vote is.
	function tell() {
		const b = all && all.ballot;
		let is = "choose";
		const late = verdict === "refused" || verdict === "unheard";
		if (!all || all.blank || me.out) is = "";
		else if (want) is = joined ? "sending" : "unsent";
		else if (late && judged === all.page) is = verdict;
		else if (!b || !open()) is = { vote: "vote_closed", still: "choose" }[all.beat] || "";
		else if (mine().pick) is = b.sure && !mine().sure || b.predict && !mine().others ? "counted_more" : "counted";
		else if (verdict === "taken_back") is = verdict;
		$("yours").dataset.is = is;
		put("yours", W[is]);
	}
	const warm = () => (all.lines || []).some((l) => l.heat);
	function reveal() {
		const r = all.reveal;
		if (!r) return;
		text($("reveal").firstElementChild, W[warm() ? "heat_head" : "reveal"]);
		paragraphs("said", r.say);
		each("bars", r.bars || [], (b, i) => i + plain(b.text), () => {
			const li = make("li"), m = make("span", "measure");
			m.setAttribute("aria-hidden", "true");
			m.append(make("span", "fill"), make("span", "was"));
			li.append(make("span"), m, make("span"), " ", make("span", "happens"));
			return li;
		}, (li, b) => {
			const won = r.chosen && b.id === r.chosen, two = b.before != null, c = li.children;
			if (fresh(c[0], [b])) optionWords(c[0], options.find((o) => o.id === b.id) || b, "");
			const shift = b.moved > 0 ? "\u2191 " + W.more : b.moved ? "\u2193 " + W.fewer : "= " + W.same;
			text(c[2], b.shown + (two ? " \u00b7 " + shift : ""));
			text(c[3], won ? "\u2713 " + W[r.guess ? "guessed" : "happens"] : "");
			li.className = won ? "won" : "";
			c[1].firstChild.hidden = !b.share;
			c[1].firstChild.style.width = 100 * b.share + "%";
			c[1].lastChild.hidden = !two;
			c[1].lastChild.style.width = 100 * (b.before || 0) + "%";
		});
	}
	let ticking;
	function clock() {
		clearInterval(ticking);
		const there = all.left && ["vote", "talk"].includes(all.beat) && !all.blank && !me.out, until = Date.now() + all.left * 1000;
		see("time", there);
		const tick = () => { const s = Math.max(0, Math.ceil((until - Date.now()) / 1000)); text("left", Math.floor(s / 60) + ":" + ("0" + s % 60).slice(-2)); };
		if (there) { tick(); ticking = setInterval(tick, 500); }
	}

	// Says once what came; a new page begins at its top, a new vote comes into sight.
	function announce(quiet) {
		const b = all.ballot, old = shown, voting = !!b && open() && !quiet;
		shown = { page: all.page, beat: all.beat, quiet: quiet, voting: voting, round: b && b.round };
		const moved = old.page !== all.page || old.beat !== all.beat || !old.quiet !== !quiet;
		if (quiet) { if (moved) aloud($("quiet-head").textContent); }
		else if (voting && (!old.voting || old.round !== b.round)) { verdict = ""; aloud(W.vote_open); tell(); }
		else if (old.voting && !voting) aloud(W.vote_closed);
		else if (old.page !== all.page && old.beat && all.beat === "scene") aloud(W.goes_on);
		const to = quiet ? "" : ["reveal", "talk"].includes(all.beat) ? warm() ? "" : all.beat : $("vote").hidden ? "" : "vote";
		if (to && (moved && old.beat !== "still" || old.round !== shown.round)) into(to);
		else if (moved && !to) scrollTo(0, 0);
		below();
	}
	function into(id) { $(id).scrollIntoView({ behavior: matchMedia("(prefers-reduced-motion:reduce)").matches ? "auto" : "smooth" }); }
	// While the vote is out of sight, the way to it stands in the bar.
	function below() {
		const there = shown.voting && !mine().pick, box = $("mine").getBoundingClientRect();
		see("to-vote", there && (box.top > innerHeight * 0.7 || box.bottom < 60));
	}
	addEventListener("scroll", below, { passive: true });
	click("to-vote", (e) => { e.preventDefault(); into("vote"); aim($("question")); });

	// ---- stepping out, a pause ----
	click("out", () => {
		me.out = !me.out;
		owed = me.out ? "out" : "in";
		if (send({ t: owed })) owed = "";
		show();
	});
	function asking(yes) { see("ask-pause", yes); $("pause").setAttribute("aria-expanded", yes); }
	click("pause", () => { text("pause-said", ""); asking($("ask-pause").hidden); });
	function done(words) {
		asking(false);
		$("pause").focus();
		text("pause-said", words);
		setTimeout(() => text("pause-said", ""), 9000);
	}
	click("pause-no", () => done(""));
	click("pause-send", () => done(W[send({ t: "pause" }) ? "pause_sent" : "pause_unsent"]));

	// ---- a lake at evening, drawn here: nothing is fetched ----
	function picture(size) {
		const svg = $("lake").firstChild;
		see("lake", size);
		$("lake").className = size;
		svg.setAttribute("viewBox", size === "tall" ? "0 0 360 420" : "0 90 360 210");
		if (svg.firstChild) return;
		let seed = 7;
		const between = (a, b) => a + (b - a) * ((seed = seed * 16807 % 2147483647) / 2147483647);
		const mix = (a, b, t) => "rgb(" + a.map((v, i) => Math.round(v + (b[i] - v) * t)) + ")";
		function path(d, fill, stroke, wide, down, fade) {
			const n = document.createElementNS("http://www.w3.org/2000/svg", "path");
			const at = { d: d, fill: fill, stroke: stroke || "none", "stroke-width": wide || 1, transform: "translate(0 " + (down || 0) + ")", opacity: fade || 1 };
			Object.keys(at).forEach((k) => n.setAttribute(k, at[k]));
			svg.append(n);
		}
		function bands(y, h, n, a, b, c) {
			for (let i = 0; i < n; i++) { const t = 2 * i / (n - 1); path("M0 " + (y + h * i) + "h360v" + (h + 1) + "H0z", t < 1 ? mix(a, b, t) : mix(b, c, t - 1)); }
		}
		function stroke(x, y, long, colour, wide) { path("M" + x + " " + y + "q" + long / 4 + " " + between(-2, 2) + " " + long / 2 + " 0t" + long / 2 + " " + between(-1, 1), "none", colour, wide); }
		function strokes(n, y, to, long, colours) { while (n--) stroke(between(-20, 340), between(y, to), between(long / 3, long), colours[n % 4], 0.9); }
		function hill(top, fill, colour, n) {
			path(top + "V440H-10z", fill);
			for (let i = 0; i < n; i++) path(top, "none", colour, i ? 0.6 : 1.2, i * 4.5, 1 - i / (n + 1));
		}
		bands(0, 17, 13, [62, 54, 94], [120, 88, 112], [226, 164, 112]);
		strokes(40, 6, 192, 70, ["#a98f9a", "#4a4068", "#d9b08c", "#6b5578"]);
		path("M226 139a19 19 0 1 1 0 38a19 19 0 1 1 0-38", "#f6e4c0");
		hill("M-10 196S40 160 90 172 150 206 200 214 300 212 370 210", "#5d4c68", "#b99a94", 5);
		hill("M130 224S190 222 250 196 284 170 310 172 344 176 370 192", "#463a50", "#a88678", 6);
		path("M296 214h9v8h-9z", "#ffd88a", "#2a2030");
		bands(222, 20, 10, [124, 98, 106], [56, 70, 84], [26, 38, 50]);
		strokes(110, 228, 416, 46, ["#7f93a0", "#1e2c38", "#a58a88", "#51687a"]);
		for (let y = 228; y < 396; y += 5) { stroke(226 - between(4, 12 + (y - 228) / 5), y, between(10, 30 + (y - 228) / 7), y < 300 ? "#f3d3a2" : "#c79f80", 1.6); if (y < 270) stroke(299, y, 5, "#ffd88a"); }
		hill("M-10 384S30 376 60 392 100 402 140 430", "#1c2227", "#6f7d5e", 2);
		for (let i = 0; i < 28; i++) { const h = between(40, 130); path("M" + between(-4, 96) + " 420q" + between(-3, 6) + " " + -h / 2 + " " + between(-6, 16) + " " + -h, "none", i % 3 ? "#161b1f" : "#56614a", 1.6); }
	}

	find("[data-w]").forEach((n) => text(n, W[n.dataset.w]));
	find("[data-label]").forEach((n) => n.setAttribute("aria-label", W[n.dataset.label]));
	if (!window.WebSocket) return location.replace("/plain");
	// What was scanned has the code behind its #; it is taken out of sight.
	function scan() {
		if (!location.hash && joined) return;
		code = location.hash.slice(1);
		history.replaceState(null, "", "/");
		seek();
	}
	addEventListener("hashchange", scan);
	scan();
})();
