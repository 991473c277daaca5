⟦COMPETITION|J.League⟧ round-up: ⟦TEAM|Kashima⟧ champions as ⟦TEAM|Kobe⟧ slip, nine-goal feast in ⟦GPE|Kawasaki⟧
⟦FURNITURE|Kyodo, Tokyo⟧
⟦TEAM|Kashima Antlers⟧ won the ⟦COMPETITION|J1 League⟧ title on ⟦DATE|Saturday⟧ without kicking a ball in anger for the ⟦MINUTE|last half-hour⟧, a ⟦SCORE|1-1⟧ draw with ⟦TEAM|Sanfrecce Hiroshima⟧ proving sufficient once ⟦TEAM|Vissel Kobe⟧ had lost ⟦SCORE|2-0⟧ to ⟦TEAM|Machida Zelvia⟧.
⟦PERSON|Leo Ceará-Pinto⟧ ⟦G1|gave ⟦TEAM|Kashima⟧ the lead⟧ in the ⟦MINUTE|19th minute⟧ with his 21st goal of the campaign, turning in the box and ⟦G2|firing high past⟧ ⟦PERSON|Keisuke Osawa⟧. ⟦PERSON|Tolgay Arslan-Berg⟧ ⟦G3|equalized⟧ for ⟦TEAM|Hiroshima⟧ before ⟦MINUTE|half-time⟧ from a ⟦PERSON|Shunki Higashida⟧ corner. As news of ⟦TEAM|Kobe⟧’s troubles came through, both sides settled for the point, although ⟦PERSON|Yuma Suzumori⟧ struck a post.
At ⟦TEAM|Machida⟧, ⟦PERSON|Yuki Somei⟧ ⟦G4|converted⟧ a cross by ⟦PERSON|Henry Heroki-Mochi⟧ after ⟦MINUTE|51 minutes⟧ and substitute ⟦PERSON|Mitchell Dukes⟧ ⟦G5|made sure⟧ ⟦MINUTE|ten minutes from time⟧, when ⟦TEAM|Kobe⟧ goalkeeper ⟦PERSON|Daiya Maekita⟧ was caught upfield. ⟦TEAM|Kobe⟧’s ⟦PERSON|Yoshinori Mutsu⟧ had two headers saved.
⟦TEAM|Kawasaki Frontale⟧ beat ⟦TEAM|Urawa Reds⟧ ⟦SCORE|5-4⟧. ⟦PERSON|Erison Danilo⟧ ⟦G6|opened the scoring⟧ after ⟦MINUTE|40 seconds⟧. ⟦TEAM|Urawa⟧ were ⟦SCORE|3-1⟧ up by ⟦MINUTE|half-time⟧, ⟦PERSON|Thiago Santana-Lima⟧ (2) and ⟦PERSON|Ryoma Watanabe-Ito⟧ ⟦G7|on target⟧; ⟦PERSON|Yasuto Wakizawa⟧ ⟦G8|pulled one back⟧, ⟦PERSON|Erison⟧ ⟦G9|headed the equalizer⟧, ⟦PERSON|Watanabe-Ito⟧ ⟦G10|restored ⟦TEAM|Urawa⟧’s lead⟧ from long range and then, in a mad finish, ⟦PERSON|Tatsuya Ito-Mori⟧ ⟦G11|struck⟧ on ⟦MINUTE|88⟧ and ⟦PERSON|Wakizawa⟧ ⟦G12|won it⟧ with a penalty.
⟦TEAM|Gamba Osaka⟧ drew ⟦SCORE|0-0⟧ with ⟦TEAM|FC Tokyo⟧. ⟦TEAM|Cerezo⟧ were relegated despite a ⟦SCORE|3-0⟧ victory at ⟦TEAM|Shonan Bellmare⟧, in which ⟦PERSON|Rafael Ratão-Melo⟧ ⟦G13|claimed a hat trick⟧.
⟦TEAM|Nagoya Grampus⟧ defeated ⟦TEAM|Kyoto Sanga⟧ ⟦SCORE|1-0⟧, with ⟦PERSON|Mateus Castro-Nunes⟧ ⟦G14|scoring⟧ from a free kick awarded after ⟦PERSON|Temma Matsudai⟧ was sent off in the ⟦MINUTE|64th minute⟧.
“We have waited nine years,” said ⟦TEAM|Antlers⟧ manager ⟦PERSON|Toru Onigawa⟧. “For the ⟦MINUTE|last ten minutes⟧ I looked only at the clock.”
⟦FURNITURE|(c) Kyodo News⟧
=====GOALS=====
{"id": "G1", "scorer": "Leo Ceará-Pinto", "team": "Kashima Antlers", "minute": 19, "kind": "shot", "minute_text": "19th minute"}
{"id": "G2", "scorer": "Leo Ceará-Pinto", "team": "Kashima Antlers", "minute": 19, "kind": "shot"}
{"id": "G3", "scorer": "Tolgay Arslan-Berg", "team": "Sanfrecce Hiroshima", "assist": "Shunki Higashida"}
{"id": "G4", "scorer": "Yuki Somei", "team": "Machida Zelvia", "minute": 51, "assist": "Henry Heroki-Mochi", "minute_text": "51 minutes"}
{"id": "G5", "scorer": "Mitchell Dukes", "team": "Machida Zelvia", "minute": 80, "minute_text": "ten minutes from time"}
{"id": "G6", "scorer": "Erison Danilo", "team": "Kawasaki Frontale", "minute": 1, "minute_text": "40 seconds"}
{"id": "G7", "scorer": "Thiago Santana-Lima; Ryoma Watanabe-Ito", "team": "Urawa Reds", "count": 3}
{"id": "G8", "scorer": "Yasuto Wakizawa", "team": "Kawasaki Frontale"}
{"id": "G9", "scorer": "Erison Danilo", "team": "Kawasaki Frontale", "kind": "header"}
{"id": "G10", "scorer": "Ryoma Watanabe-Ito", "team": "Urawa Reds", "kind": "shot"}
{"id": "G11", "scorer": "Tatsuya Ito-Mori", "team": "Kawasaki Frontale", "minute": 88, "minute_text": "88"}
{"id": "G12", "scorer": "Yasuto Wakizawa", "team": "Kawasaki Frontale", "kind": "penalty"}
{"id": "G13", "scorer": "Rafael Ratão-Melo", "team": "Cerezo", "count": 3}
{"id": "G14", "scorer": "Mateus Castro-Nunes", "team": "Nagoya Grampus", "kind": "free kick"}
