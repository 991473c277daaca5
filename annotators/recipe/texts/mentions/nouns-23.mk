⟦PERSON|Dale Prosser⟧'s penalty, in the ⟦MINUTE|78th minute⟧, was his second in a week and ⟦TEAM|Walsall⟧'s first since ⟦DATE|2023⟧. He ⟦G1|put one past ⟦PERSON|Lee Hames⟧⟧ and the other past the post; ⟦DATE|Saturday⟧'s was the one past the post.

⟦PERSON|Dale Winstanley⟧'s ⟦G2|penalty⟧, in the ⟦MINUTE|78th minute⟧, was his second in a week. He had put ⟦DATE|Tuesday⟧'s wide. ⟦TEAM|Chorley⟧ have won three by the odd goal.

From ⟦PERSON|Stelios Andreou⟧'s ⟦G3|goal⟧, on ⟦MINUTE|15⟧, to ⟦PERSON|Marios Christou⟧'s missed penalty, on ⟦MINUTE|80⟧, ⟦TEAM|APOEL⟧ controlled it, and ⟦PERSON|Andreou⟧ could have added to his ⟦G4|effort⟧ when his header hit ⟦PERSON|Loizos Pieri⟧.

One of the ⟦G5|goals⟧ came from ⟦PERSON|Mahamadou Sylla⟧ (⟦MINUTE|33⟧) and one from ⟦PERSON|Fode Camara-Toure⟧ (⟦MINUTE|38⟧). The other effort of note in the half was ⟦PERSON|Sylla⟧'s volley, which finished nearer the corner flag. ⟦TEAM|Horoya⟧ won.

A two-goal lead is said to be dangerous, and ⟦TEAM|Sparta Rotterdam⟧ proved it. ⟦PERSON|Koen van Eijk⟧'s ⟦MINUTE|76th-minute⟧ ⟦G6|free-kick⟧ was followed by ⟦PERSON|Finn Bosman⟧'s ⟦G7|equaliser⟧ in the ⟦MINUTE|84th minute⟧ for ⟦TEAM|Go Ahead Eagles⟧.

⟦PERSON|Cristian Zenoni-Paz⟧ is the division's leading creator, with 12 assists, and one of its worst finishers, with no goals from 41 efforts. On ⟦DATE|Sunday⟧ he set up ⟦PERSON|Nelson Prado-Vega⟧'s ⟦G8|equaliser⟧ for ⟦TEAM|Cucuta⟧ and missed a penalty.

⟦PERSON|Jakob Ahlgren⟧'s finishing touch was the difference, but it was a defender's finishing touch: he got his toe to ⟦PERSON|Sixten Lund⟧'s goal-bound effort in the ⟦MINUTE|89th minute⟧ and ⟦TEAM|Sirius⟧, ahead since ⟦PERSON|Melker Ros⟧'s ⟦G9|strike⟧ in the ⟦MINUTE|40th⟧, survived.

The first of the ⟦G10|two⟧ was a fluke, ⟦PERSON|Noah Frick⟧'s cross ⟦G11|sailing in⟧ on ⟦MINUTE|32⟧; the second was ⟦PERSON|Sandro Wieser-Koch⟧'s and nothing of the kind. ⟦TEAM|Vaduz⟧ had not previously had an effort.

The first of the two was soft, the second a stonewall penalty, but neither was given and ⟦TEAM|Stade Nyonnais⟧ went down to ⟦PERSON|Mergim Brahimi-Zeka⟧'s ⟦MINUTE|first-minute⟧ ⟦G12|strike⟧ for ⟦TEAM|Bellinzona⟧.

⟦PERSON|Jakub Lis⟧ (⟦MINUTE|18⟧) and ⟦PERSON|Oleg Bondar⟧ (⟦MINUTE|49⟧) are the names in the record books; ⟦PERSON|Tadeusz Wrona⟧'s deserves to be, for the pass to ⟦PERSON|Lis⟧ and the run that took two men from ⟦PERSON|Bondar⟧. ⟦TEAM|Radomiak⟧'s coach called the ⟦G13|second⟧ "the finish of the year".

"The finish of the year," ⟦TEAM|Chrobry Glogow⟧'s coach called it: fifth, one point above ⟦TEAM|Arka⟧, with a goalless draw on the last day and an effort in the last minute by ⟦PERSON|Igor Mroz⟧ that was cleared.

⟦PERSON|Ruslan Tsoi⟧ ⟦G14|struck a blow⟧ for ⟦TEAM|Kairat⟧ with a volley in the ⟦MINUTE|12th minute⟧, then was struck by a coin in the ⟦MINUTE|13th⟧. ⟦TEAM|Astana⟧'s ⟦PERSON|Timur Akhmetov⟧ struck the bar.

Defeat leaves ⟦TEAM|Inverurie Locos⟧ ninth. ⟦PERSON|Garry Wemyss⟧'s ⟦G15|goal⟧ was the difference, although ⟦PERSON|Neil Gauld⟧, who had a header tipped on to the bar, and ⟦PERSON|Jamie Michie⟧, who had a penalty saved, might each have ended ⟦TEAM|Buckie Thistle⟧'s run.

For a quarter of an hour it was all ⟦PERSON|Abel Tesfaye-Haile⟧: a header over, a volley wide, a free-kick saved. Then, in the ⟦MINUTE|16th minute⟧, came the ⟦G16|breakthrough⟧, and it was ⟦PERSON|Dawit Bekele⟧'s, from ⟦PERSON|Tesfaye-Haile⟧'s corner for ⟦TEAM|Saint George⟧.

⟦PERSON|Erick Sandoval-Mejia⟧ got four stitches, ⟦PERSON|Kevin Lagos-Rubio⟧ got two minutes' treatment and ⟦PERSON|Denil Castro⟧ ⟦G17|got both goals⟧ of ⟦TEAM|Motagua⟧'s win. ⟦PERSON|Lagos-Rubio⟧ had also won a penalty, which ⟦PERSON|Castro⟧ missed.

⟦TEAM|Bray Wanderers⟧ have found a way to win without a goal from a forward. ⟦PERSON|Cormac Tiernan⟧'s ⟦G18|header⟧ in the ⟦MINUTE|77th minute⟧ was the sixth ⟦G19|goal⟧ running from a defender, and the penalty they then won was taken, and missed, by another.

The ground staff clawed at the frozen goalmouth until noon, the game kicked off at two and the deadlock lasted until the ⟦MINUTE|90th minute⟧, when ⟦PERSON|Zoltan Bokros⟧ ⟦G20|clipped it over ⟦PERSON|Gergo Szucs⟧⟧ for ⟦TEAM|Vasas⟧.

⟦PERSON|Percy Hollins⟧'s ⟦G21|brace⟧ and ⟦PERSON|Ash Gooding⟧'s ⟦G22|third⟧ in the ⟦MINUTE|71st minute⟧ had ⟦TEAM|Farnborough⟧ out of sight. ⟦PERSON|Emmanuel Torto⟧'s ⟦G23|reply⟧ on ⟦MINUTE|73⟧ for ⟦TEAM|Hungerford Town⟧ made no difference, nor did ⟦PERSON|Torto⟧'s late penalty, which was saved.

⟦PERSON|Walid Cherif⟧ is 12 games and one ⟦G24|goal⟧ into life at ⟦TEAM|Esperance⟧. He was withdrawn on ⟦MINUTE|62⟧ after two efforts wide, and ⟦PERSON|Seifeddine Jlassi⟧, on in his place, had a third cleared off the line from the corner.

Neither goalkeeper had a save to make from open play. ⟦PERSON|Carl Bengtsson-Roth⟧ ⟦G25|was beaten⟧ by ⟦PERSON|Edvin Tornqvist⟧'s penalty for ⟦TEAM|Helsingborg⟧ on ⟦MINUTE|34⟧, while ⟦PERSON|Kristofer Ask⟧ watched ⟦PERSON|Wilmer Odin⟧'s from the spot in the ⟦MINUTE|67th minute⟧ go past the post.

⟦TEAM|Real Cartagena⟧ had the last of the night's efforts on target, ⟦PERSON|Jhonny Banguero⟧'s, and the first, ⟦PERSON|Wilson Palacios-Rey⟧'s, the latter an ⟦MINUTE|11th-minute⟧ ⟦G26|volley⟧ that stayed the only ⟦G27|goal⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dale Prosser", "team": "Walsall", "kind": "penalty", "scope": "background"}
{"id": "G2", "scorer": "Dale Winstanley", "team": "Chorley", "minute": 78, "minute_text": "78th minute", "kind": "penalty"}
{"id": "G3", "scorer": "Stelios Andreou", "team": "APOEL", "minute": 15, "minute_text": "15"}
{"id": "G4", "scorer": "Stelios Andreou", "team": "APOEL", "minute": 15, "minute_text": "15"}
{"id": "G5", "scorer": "Mahamadou Sylla; Fode Camara-Toure", "team": "Horoya", "count": 2}
{"id": "G6", "scorer": "Koen van Eijk", "team": "Go Ahead Eagles", "minute": 76, "minute_text": "76th-minute", "kind": "free kick"}
{"id": "G7", "scorer": "Finn Bosman", "team": "Go Ahead Eagles", "minute": 84, "minute_text": "84th minute"}
{"id": "G8", "scorer": "Nelson Prado-Vega", "team": "Cucuta", "assist": "Cristian Zenoni-Paz"}
{"id": "G9", "scorer": "Melker Ros", "team": "Sirius", "minute": 40, "minute_text": "40th"}
{"id": "G10", "team": "Vaduz", "count": 2}
{"id": "G11", "scorer": "Noah Frick", "team": "Vaduz", "minute": 32, "minute_text": "32"}
{"id": "G12", "scorer": "Mergim Brahimi-Zeka", "team": "Bellinzona", "minute": 1, "minute_text": "first-minute"}
{"id": "G13", "scorer": "Oleg Bondar", "team": "Radomiak", "minute": 49, "minute_text": "49"}
{"id": "G14", "scorer": "Ruslan Tsoi", "team": "Kairat", "minute": 12, "minute_text": "12th minute", "kind": "volley"}
{"id": "G15", "scorer": "Garry Wemyss", "team": "Buckie Thistle"}
{"id": "G16", "scorer": "Dawit Bekele", "team": "Saint George", "minute": 16, "minute_text": "16th minute"}
{"id": "G17", "scorer": "Denil Castro", "team": "Motagua", "count": 2}
{"id": "G18", "scorer": "Cormac Tiernan", "team": "Bray Wanderers", "minute": 77, "minute_text": "77th minute", "kind": "header"}
{"id": "G19", "team": "Bray Wanderers", "count": 6, "scope": "background"}
{"id": "G20", "scorer": "Zoltan Bokros", "team": "Vasas", "minute": 90, "minute_text": "90th minute", "kind": "shot"}
{"id": "G21", "scorer": "Percy Hollins", "team": "Farnborough", "count": 2}
{"id": "G22", "scorer": "Ash Gooding", "team": "Farnborough", "minute": 71, "minute_text": "71st minute"}
{"id": "G23", "scorer": "Emmanuel Torto", "team": "Hungerford Town", "minute": 73, "minute_text": "73"}
{"id": "G24", "scorer": "Walid Cherif", "team": "Esperance", "scope": "background"}
{"id": "G25", "scorer": "Edvin Tornqvist", "team": "Helsingborg", "minute": 34, "minute_text": "34", "kind": "penalty"}
{"id": "G26", "scorer": "Wilson Palacios-Rey", "team": "Real Cartagena", "minute": 11, "minute_text": "11th-minute", "kind": "volley"}
{"id": "G27", "scorer": "Wilson Palacios-Rey", "team": "Real Cartagena", "minute": 11, "minute_text": "11th-minute", "kind": "volley"}
