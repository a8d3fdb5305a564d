"use strict";
// The teacher's second view: counts, the words of the page, and what can be done. It shows nobody's vote: it is
// told none.
(function () {
	const W = JSON.parse(document.body.dataset.words);
	const $ = (id) => document.getElementById(id);
	const MODES = ["majority", "lottery", "consensus", "quorum", "seats", "guess", "predict", "struck", "dial", "observer"];
	let room = null, ws = null, ready = false, heard = 0, tries = 0, timer, halted = false, pauses = 0;

	let token = location.hash.slice(1);
	try {
		if (token) sessionStorage.setItem("teacher", token);
		else token = sessionStorage.getItem("teacher") || "";
	} catch (e) { /* memory alone */ }
	// The key is no longer to be read over a shoulder, nor found in the history.
	if (location.hash) history.replaceState(null, "", location.pathname);

	function text(id, words) { const n = $(id); words = "" + words; if (n.textContent !== words) n.textContent = words; }
	function see(id, yes) { const n = $(id); if (n.hidden === !!yes) n.hidden = !yes; }
	function list(id, tag, items, fill) {
		const n = $(id), key = JSON.stringify(items);
		if (n.dataset.from === key) return;
		n.dataset.from = key;
		n.textContent = "";
		items.forEach((item) => { const c = document.createElement(tag); fill(c, item); n.append(c); });
	}

	// ---- the line ----
	function line(is, words) { $("line").dataset.is = is; text("line", words); }
	function send(what) { if (ready) ws.send(JSON.stringify(what)); return ready; }
	function drop() {
		clearTimeout(timer);
		const old = ws;
		ws = null; ready = false;
		if (old) { old.onopen = old.onmessage = old.onclose = null; old.close(); }
	}
	function lost() {
		drop();
		line("off", W[room ? "lost" : "connecting"]);
		const most = Math.min(5000, 500 * Math.pow(2, tries++));
		timer = setTimeout(connect, 500 + Math.random() * (most - 500));
		if (room) show();
	}
	function connect() {
		drop();
		if (halted) return;
		see("enter", !token);
		if (!token) { line("", ""); return; }
		line("", W.connecting);
		ws = new WebSocket(location.protocol.replace("http", "ws") + "//" + location.host + "/teach");
		timer = setTimeout(lost, 5000);
		ws.onopen = () => { heard = Date.now(); ws.send(JSON.stringify({ t: "teach", token: token })); };
		ws.onclose = lost;
		ws.onmessage = (e) => {
			heard = Date.now();
			const m = JSON.parse(e.data);
			if (m.t === "desk") {
				clearTimeout(timer);
				ready = true; tries = 0; room = m.room;
				line("on", W.connected);
				show();
			} else if (m.t === "end") { halted = true; drop(); line("off", m.say || W.closed); see("desk", false); }
			else if (m.t === "no" && m.why === "token") {
				drop();
				token = "";
				try { sessionStorage.removeItem("teacher"); } catch (x) { /* memory alone */ }
				see("enter", true);
				line("", "");
				text("refused", W.wrong);
				$("token").focus();
			} else if (m.t === "no") line("off", m.say);
		};
	}
	setInterval(() => { if (ready && Date.now() - heard > 12000) { lost(); connect(); } }, 1000);
	function wake() {
		if (document.hidden || ws && (!ready || Date.now() - heard < 6000)) return;
		tries = 0;
		connect();
	}
	document.addEventListener("visibilitychange", wake);
	["pageshow", "online"].forEach((name) => addEventListener(name, wake));
	addEventListener("pagehide", drop);
	$("enter").addEventListener("submit", (e) => {
		e.preventDefault();
		token = $("token").value.trim();
		$("token").value = "";
		text("refused", "");
		try { sessionStorage.setItem("teacher", token); } catch (x) { /* memory alone */ }
		connect();
	});

	// ---- what can be done now ----
	function can(act) {
		const b = room.beat, told = ["lobby", "aftercare", "debrief", "over"].includes(b);
		switch (act) {
			case "next": return !!room.next;
			case "open": return b === "still" || b === "scene" && !!room.options && room.mode !== "observer" && !room.no_hands;
			case "close": return b === "vote";
			case "talk": return b === "vote" || b === "reveal";
			case "again": return b === "talk" || b === "reveal" || b === "vote";
			case "reveal": return b === "vote" || b === "talk";
			case "longer": return room.left !== undefined;
			case "skip": return !!room.skippable;
			case "undo": return room.can_undo;
			case "mode": return b === "scene";
			case "lesson mode": return b === "lobby" || b === "scene" || b === "bridge";
			case "end": return !told;
			case "over": return b !== "over";
			default: return true;
		}
	}
	function act(name, arg, sure) {
		if (!ready || !can(name)) return;
		if (sure) { ask(name, sure); return; }
		send({ t: "do", act: name, arg: arg || "" });
	}
	let pending = "";
	function ask(name, sure) {
		pending = name;
		text("sure-words", W[sure]);
		const d = $("sure");
		if (d.showModal) d.showModal(); else if (confirm(W[sure])) yes();
	}
	function yes() { if ($("sure").close) $("sure").close(); send({ t: "do", act: pending, arg: "" }); }
	$("yes").addEventListener("click", yes);
	$("no").addEventListener("click", () => $("sure").close());
	document.addEventListener("click", (e) => {
		const n = e.target.closest("button[data-act]");
		if (n) act(n.dataset.act, n.dataset.arg, n.dataset.sure);
	});
	document.addEventListener("change", (e) => { if (e.target.matches("select[data-act]")) act(e.target.dataset.act, e.target.value); });
	document.addEventListener("keydown", (e) => {
		if (e.key.toLowerCase() !== "b" || e.ctrlKey || e.metaKey || e.altKey || e.repeat || e.target.matches("input,select")) return;
		e.preventDefault();
		act("blank");
	});
	$("counting").addEventListener("submit", (e) => { e.preventDefault(); act("hands", $("raised").value.trim()); });

	// ---- what is seen ----
	function choices(id, names, chosen, told) {
		list(id, "option", names, (o, name) => { o.value = name; o.textContent = told(name); });
		if (document.activeElement !== $(id)) $(id).value = chosen;
	}
	function show() {
		const r = room, options = r.options || [];
		see("enter", false);
		see("desk", true);
		text("title", [r.title, r.lesson].filter(Boolean).join(" \u00b7 "));
		["present", "voted", "away"].forEach((id) => text(id, r[id]));
		text("door", r.code);
		see("out-box", r.out > 0);
		text("out", r.out || 0);
		text("minutes", Math.round(r.minutes_left));
		see("pause", r.pauses > 0);
		const asked = r.pauses > 1 ? W.pause_more.replace("{n}", r.pauses) : W.pause;
		text("pause-words", asked);
		if (r.pauses > pauses) text("aloud", asked);
		pauses = r.pauses;
		see("blanked", r.blank);
		text("beat", W["beat_" + r.beat]);
		see("left", r.left !== undefined);
		text("left", r.left === undefined ? "" : W.seconds.replace("{n}", Math.ceil(r.left)));
		list("said", "p", r.said || [], (n, s) => { n.textContent = s; });
		list("words", "p", r.words || [], (n, s) => { n.textContent = s; });
		text("next-words", r.next || "\u2014");
		text("blank", W[r.blank ? "unblank" : "act_blank"]);
		text("lock", W[r.locked ? "unlock" : "act_lock"]);
		choices("mode", MODES, r.mode, (name) => W["mode_" + name]);
		choices("lesson-mode", [""].concat(r.lesson_modes), r.lesson_mode, (name) => name ? W["mode_" + name] : W.own_modes);
		choices("means", ["phones", "keys", "hands"], r.means, (name) => W[name]);
		const picking = r.decides && ["scene", "reveal"].includes(r.beat);
		see("picking", picking);
		list("picks", "button", picking ? options.filter((o) => !o.locked) : [], (n, o) => {
			n.type = "button"; n.dataset.act = "pick"; n.dataset.arg = o.id; n.textContent = o.text;
		});
		see("no-hands", r.no_hands);
		text("no-hands", r.no_hands || "");
		see("counting", r.means === "hands" && r.beat === "vote");
		list("order", "li", options, (n, o) => { n.textContent = o.text; if (o.locked) n.className = "locked"; });
		document.querySelectorAll("[data-act]").forEach((n) => {
			const shut = !ready || !can(n.dataset.act);
			// What has the focus keeps it: a button that vanished from under a hand would send it to the top.
			if (shut && n === document.activeElement) $("beat").focus({ preventScroll: true });
			if (n.disabled !== shut) n.disabled = shut;
		});
	}
	connect();
})();
