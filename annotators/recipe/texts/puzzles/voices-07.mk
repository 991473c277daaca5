'I closed my eyes': ⟦PERSON|El Khattabi⟧ on the night he finally ⟦G8|scored⟧

It took ⟦PERSON|Yassine El Khattabi⟧ 31 matches, two coaches and one broken nose to ⟦G1|score⟧ for ⟦TEAM|Feyenoord⟧. On ⟦DATE|Sunday⟧ he did it twice.

The winger's ⟦G9|double⟧ put paid to ⟦TEAM|FC Twente⟧ at ⟦VENUE|De Kuip⟧, where the home side won ⟦SCORE|3-1⟧ and cut ⟦TEAM|PSV⟧'s lead to two points. Afterwards he stood in the mixed zone for so long that the team bus left without him.

"For the ⟦G2|first⟧ I closed my eyes, really," he told ⟦ORG|ESPN⟧. "⟦PERSON|Bas⟧ shouted 'leave it', I thought he was shouting at someone else. So I hit it."

⟦PERSON|Bas Zijlmans⟧, whose corner had been half cleared, confirmed the story. "I was in a much better position. But it went in off the post, so what can I say?"

That was in the ⟦MINUTE|33rd minute⟧ and it was the ⟦G3|equaliser⟧. ⟦TEAM|Twente⟧ had ⟦G4|gone ahead⟧ ⟦MINUTE|a quarter of an hour earlier⟧ through ⟦PERSON|Oğuz Tekin⟧, who was left alone at the back post when ⟦PERSON|Mees Driessen⟧ misjudged ⟦PERSON|Dani Rekers⟧' cross.

The ⟦G5|second⟧, ⟦MINUTE|ten minutes after the break⟧, was simpler: ⟦PERSON|Driessen⟧ made amends with a long ball, the ⟦TEAM|Twente⟧ goalkeeper ⟦PERSON|Ruud Cleven⟧ came for it and got nowhere near, and ⟦PERSON|El Khattabi⟧ ⟦G6|walked it in⟧.

"I nearly stopped on the line to be sure," he said.

He might have had a hat-trick. With ⟦MINUTE|20 minutes left⟧ he was given the ball when a penalty was awarded, then gave it to ⟦PERSON|Zijlmans⟧. "He is the penalty taker. My grandmother watches. If I miss she won't speak to me." ⟦PERSON|Zijlmans⟧ sent ⟦PERSON|Cleven⟧ the wrong way for ⟦G7|⟦SCORE|3-1⟧⟧.

Coach ⟦PERSON|Willem van Oudheusden⟧, not known for hugging anyone, hugged his No 17 at the whistle. "He works like a horse. People see a winger with no goals, I see somebody who gives us 12 kilometres. But yes, ⟦DATE|today⟧ was nice."

⟦TEAM|Twente⟧'s complaints were about the penalty, for a handball by ⟦PERSON|Rekers⟧, and about the ease with which they let the lead slip. They have now dropped eleven points from winning positions.

Next up is ⟦TEAM|Ajax⟧, on ⟦DATE|Sunday⟧ week. Will ⟦PERSON|El Khattabi⟧ sleep? "I sleep always," he said. "Ask my mother."
=====GOALS=====
{"id": "G1", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 33, "kind": "shot"}
{"id": "G2", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 33, "kind": "shot"}
{"id": "G3", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 33, "kind": "shot", "minute_text": "33rd minute", "score": "1-1"}
{"id": "G4", "scorer": "Oğuz Tekin", "team": "FC Twente", "minute": 18, "assist": "Dani Rekers", "minute_text": "a quarter of an hour earlier"}
{"id": "G5", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 55, "assist": "Mees Driessen", "kind": "shot", "minute_text": "ten minutes after the break"}
{"id": "G6", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 55, "assist": "Mees Driessen", "kind": "shot"}
{"id": "G7", "scorer": "Bas Zijlmans", "team": "Feyenoord", "minute": 70, "kind": "penalty", "minute_text": "20 minutes left", "score": "3-1"}
{"id": "G8", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "minute": 33, "kind": "shot"}
{"id": "G9", "scorer": "Yassine El Khattabi", "team": "Feyenoord", "count": 2}
