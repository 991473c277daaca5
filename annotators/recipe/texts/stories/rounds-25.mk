⟦COMPETITION|J1 League⟧: ⟦TEAM|Kobe⟧ climb, ⟦TEAM|Urawa⟧ draw again, ⟦TEAM|Shonan⟧ win at last

⟦TEAM|Vissel Kobe⟧ went top on ⟦DATE|Saturday⟧ by winning ⟦SCORE|2-1⟧ at ⟦TEAM|Nagoya Grampus⟧, ⟦PERSON|Jean Patrício⟧ ⟦G1|scoring⟧ in the ⟦MINUTE|90th minute⟧ after ⟦PERSON|Taichi Morishige⟧'s ⟦G2|penalty⟧ had pegged them back. ⟦PERSON|Koya Yukimura⟧'s ⟦G3|strike⟧ on ⟦MINUTE|28⟧ was the first that ⟦TEAM|Nagoya⟧ had let in at home for seven weeks.

There were 42,000 at ⟦VENUE|Saitama Stadium⟧ to see ⟦TEAM|Urawa Reds⟧ and ⟦TEAM|Kashima Antlers⟧ draw ⟦SCORE|1-1⟧. ⟦PERSON|Léo Cearense⟧ ⟦G4|struck⟧ early for ⟦TEAM|Kashima⟧, who then lost goalkeeper ⟦PERSON|Tomoki Hayase⟧ to concussion; his deputy, ⟦PERSON|Yuya Kajiwara⟧, was beaten by ⟦PERSON|Samuel Gustavsson⟧'s ⟦G5|free-kick⟧ ⟦MINUTE|six minutes after coming on⟧, in the ⟦MINUTE|33rd minute⟧. ⟦PERSON|Gustavsson⟧ had another one saved on ⟦MINUTE|71⟧.

⟦TEAM|Shonan Bellmare⟧ had lost eight in a row. They beat ⟦TEAM|Cerezo Osaka⟧ ⟦SCORE|3-0⟧, with ⟦PERSON|Lukian Damasceno⟧ responsible for ⟦G6|two⟧ of the ⟦G7|goals⟧, both from corners by ⟦PERSON|Akito Fukuchi⟧, and ⟦PERSON|Fukuchi⟧ for the ⟦G8|other⟧, on the ⟦MINUTE|hour⟧.

In the late kick-off, ⟦TEAM|Gamba⟧ against ⟦TEAM|Machida⟧, ⟦PERSON|Deniz Hümmer⟧ ⟦G9|gave ⟦TEAM|Gamba⟧ the advantage⟧ but ⟦PERSON|Oh Se-hoon⟧ ⟦G10|replied⟧, then ⟦G11|replied again⟧ when ⟦PERSON|Issam Jebalia⟧ ⟦G12|had made it ⟦SCORE|2-1⟧⟧. "We drew with the same man twice," ⟦TEAM|Gamba⟧ coach ⟦PERSON|Dani Poyet-Ruiz⟧ said. ⟦PERSON|Oh Se-hoon⟧'s times: ⟦MINUTE|44⟧ and ⟦MINUTE|79⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jean Patrício", "team": "Vissel Kobe", "minute": 90, "minute_text": "90th minute"}
{"id": "G2", "scorer": "Taichi Morishige", "team": "Nagoya Grampus", "kind": "penalty"}
{"id": "G3", "scorer": "Koya Yukimura", "team": "Vissel Kobe", "minute": 28, "kind": "shot", "minute_text": "28"}
{"id": "G4", "scorer": "Léo Cearense", "team": "Kashima Antlers"}
{"id": "G5", "scorer": "Samuel Gustavsson", "team": "Urawa Reds", "minute": 33, "kind": "free kick", "minute_text": "33rd minute"}
{"id": "G6", "scorer": "Lukian Damasceno", "team": "Shonan Bellmare", "assist": "Akito Fukuchi", "count": 2}
{"id": "G7", "scorer": "Lukian Damasceno", "team": "Shonan Bellmare", "assist": "Akito Fukuchi", "count": 2}
{"id": "G8", "scorer": "Akito Fukuchi", "team": "Shonan Bellmare", "minute": 60, "minute_text": "hour"}
{"id": "G9", "scorer": "Deniz Hümmer", "team": "Gamba"}
{"id": "G10", "scorer": "Oh Se-hoon", "team": "Machida", "minute": 44, "minute_text": "44"}
{"id": "G11", "scorer": "Oh Se-hoon", "team": "Machida", "minute": 79, "minute_text": "79"}
{"id": "G12", "scorer": "Issam Jebalia", "team": "Gamba", "score": "2-1"}
