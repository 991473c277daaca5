⟦TEAM|Avispa Fukuoka⟧ ⟦SCORE|2-1⟧ ⟦TEAM|FC Tokyo⟧: Late drama at ⟦VENUE|Best Denki⟧

A stunning ⟦G1|volley⟧ by ⟦PERSON|Sota Ichinose⟧ in the ⟦MINUTE|89th minute⟧ and an ⟦G2|own goal⟧ by ⟦TEAM|FC Tokyo⟧'s ⟦PERSON|Masato Kuwabara⟧ turned around a match that ⟦TEAM|Avispa Fukuoka⟧ had looked like losing on ⟦DATE|Saturday⟧. ⟦NORP|Brazilian⟧ striker ⟦PERSON|Cleiton⟧ had ⟦G3|given ⟦TEAM|Tokyo⟧ a ⟦MINUTE|half-time⟧ lead⟧.

⟦TEAM|Tokyo⟧'s coach, ⟦NORP|Serbian⟧ ⟦PERSON|Nemanja Vukčević⟧, had named an unchanged side, and it was they who had the first chances. ⟦PERSON|Keita Sugimori⟧, slotted in at left-back, got forward to whip a cross that ⟦PERSON|Cleiton⟧ headed down and wide. ⟦PERSON|Shunsuke Araki⟧'s low drive was turned behind by ⟦TEAM|Avispa⟧ keeper ⟦PERSON|Go Nakazato⟧ in the ⟦MINUTE|16th minute⟧.

⟦TEAM|Avispa⟧'s ⟦NORP|Korean⟧ forward ⟦PERSON|Bae Seung-jin⟧ beat the offside trap on ⟦MINUTE|20 minutes⟧, rounded the keeper and shot into the side netting. Then he ⟦G4|nudged the ball in⟧ from ⟦PERSON|Ichinose⟧'s corner, but it had come off his hand. That was as near as they got.

The visitors had their reward ⟦MINUTE|five minutes before the break⟧. ⟦PERSON|Nakazato⟧'s punch from ⟦PERSON|Araki⟧'s cross reached only ⟦PERSON|Sugimori⟧, who lifted it back into the area, where ⟦PERSON|Bae⟧ lost the header and ⟦PERSON|Cleiton⟧, behind him, had time to bring it down and ⟦G5|pick a corner⟧. It was his ⟦G6|eighth goal⟧ in ⟦COMPETITION|J1⟧.

He had a chance for his second within a minute of the ⟦MINUTE|restart⟧, after which ⟦TEAM|Avispa⟧ began to get a grip. ⟦PERSON|Ichinose⟧ bent a free-kick against the angle of post and bar on ⟦MINUTE|58⟧. ⟦TEAM|Tokyo⟧ keeper ⟦PERSON|Leo Shimabukuro⟧ tipped over from ⟦PERSON|Daiki Enomoto⟧'s header. The ⟦G7|leveller⟧ they sought came about from a long diagonal by ⟦PERSON|Enomoto⟧, headed into the middle by ⟦PERSON|Bae⟧, on which ⟦PERSON|Shimabukuro⟧ called, ⟦PERSON|Kuwabara⟧ did not hear and the centre-half ⟦G8|nodded it past his own keeper⟧. Seventeen minutes were still to be played.

⟦PERSON|Vukčević⟧'s side regrouped and sub ⟦PERSON|Gakuto Nishi⟧ thought he'd ⟦G9|restored their advantage⟧ in the ⟦MINUTE|81st⟧, only for the flag to go up. ⟦PERSON|Shimabukuro⟧ made one more fine save, from ⟦PERSON|Bae⟧. Then a ⟦TEAM|Tokyo⟧ throw was cut out on the left, ⟦PERSON|Enomoto⟧ crossed, ⟦PERSON|Sugimori⟧'s clearing header fell out of the sky 20 yards from goal, and ⟦PERSON|Ichinose⟧ ⟦G13|did not let it bounce⟧.

"I practised ⟦G10|that one⟧ with my son in the park," he said. "It goes into the trees normally."

⟦PERSON|Vukčević⟧ said: "We make their ⟦G11|first goal⟧ for them. The ⟦G12|second⟧, OK, I will clap."
=====GOALS=====
{"id": "G1", "scorer": "Sota Ichinose", "team": "Avispa Fukuoka", "minute": 89, "minute_text": "89th minute", "kind": "volley"}
{"id": "G2", "scorer": "Masato Kuwabara", "team": "Avispa Fukuoka", "minute": 73, "kind": "own goal"}
{"id": "G3", "scorer": "Cleiton", "team": "FC Tokyo", "minute": 40, "assist": "Keita Sugimori", "kind": "shot"}
{"id": "G4", "scorer": "Bae Seung-jin", "team": "Avispa Fukuoka", "assist": "Sota Ichinose", "outcome": "ruled out"}
{"id": "G5", "scorer": "Cleiton", "team": "FC Tokyo", "minute": 40, "minute_text": "five minutes before the break", "assist": "Keita Sugimori", "kind": "shot"}
{"id": "G6", "scorer": "Cleiton", "team": "FC Tokyo", "minute": 40, "assist": "Keita Sugimori", "kind": "shot"}
{"id": "G7", "scorer": "Masato Kuwabara", "team": "Avispa Fukuoka", "minute": 73, "minute_text": "Seventeen minutes", "kind": "own goal"}
{"id": "G8", "scorer": "Masato Kuwabara", "team": "Avispa Fukuoka", "minute": 73, "minute_text": "Seventeen minutes", "kind": "own goal"}
{"id": "G9", "scorer": "Gakuto Nishi", "team": "FC Tokyo", "minute": 81, "minute_text": "81st", "outcome": "ruled out"}
{"id": "G10", "scorer": "Sota Ichinose", "team": "Avispa Fukuoka", "minute": 89, "kind": "volley"}
{"id": "G11", "scorer": "Masato Kuwabara", "team": "Avispa Fukuoka", "minute": 73, "kind": "own goal"}
{"id": "G12", "scorer": "Sota Ichinose", "team": "Avispa Fukuoka", "minute": 89, "kind": "volley"}
{"id": "G13", "scorer": "Sota Ichinose", "team": "Avispa Fukuoka", "minute": 89, "kind": "volley"}
