⟦TEAM|Nacional⟧: the day after, seen from inside

Training at ten, and nobody is late. The faces are of a team that lost, although it didn't: ⟦SCORE|2-2⟧, at home, with ⟦TEAM|Millonarios⟧, after being ⟦SCORE|2-0⟧ in front and a man up. In the gym somebody has turned off the music.

⟦PERSON|Rafael Sarmiento⟧, the coach, shows the video himself. He stops it at ⟦MINUTE|minute 71⟧, when ⟦PERSON|Freddy Urrego⟧ loses the ball in a zone where it can't be lost, and does not start it again for a while. Everyone knows what follows. The ball goes to ⟦PERSON|Edwin Quiñónez⟧, and the ⟦G1|goal⟧ is a good one, struck from outside the area, but there are three green shirts who look at it as though from the stand.

"Who's closing?" asks ⟦PERSON|Sarmiento⟧. Silence.

Then the ⟦G2|other⟧, the ⟦MINUTE|86th minute⟧, a corner, the goalkeeper ⟦PERSON|Santiago Loaiza⟧ on his line, ⟦PERSON|Caicedo-Mina⟧ grappling with a shirt; the visiting captain ⟦G3|heads it in⟧ almost without jumping. ⟦PERSON|Yeison Caicedo-Mina⟧ raises his hand in the room: mine. He is applauded.

There is a part that they prefer to watch. ⟦MINUTE|Fourteenth minute⟧, ⟦PERSON|Jhon Palomeque⟧ from the right, ⟦PERSON|Camilo Berrío⟧ lets it run and the boy ⟦PERSON|Urrego⟧, the same ⟦PERSON|Urrego⟧, ⟦G4|slots his first goal as a professional⟧ beneath the keeper. He's 18. After ⟦MINUTE|half-time⟧ ⟦PERSON|Palomeque⟧ does it by himself: a pipe on the marker, ⟦G5|⟦SCORE|2-0⟧⟧, the ⟦VENUE|Atanasio Girardot⟧ on its feet.

"If it had finished there," says ⟦PERSON|Berrío⟧, who struck the post at ⟦SCORE|2-1⟧ and has been told about it by his mother.

They eat together. ⟦PERSON|Urrego⟧ doesn't want to talk to ⟦ORG|El Colombiano⟧ and is made to by the press officer. "I ⟦G6|scored⟧ and I made the mistake, so I have both," he says. "I'll sleep when I can."

On ⟦DATE|Sunday⟧ they travel to ⟦TEAM|Deportivo Cali⟧ in the ⟦COMPETITION|Categoría Primera A⟧. ⟦TEAM|Nacional⟧ have not won there since ⟦DATE|2018⟧, when ⟦PERSON|Palomeque⟧, then of ⟦TEAM|Cali⟧, ⟦G7|scored for the others⟧, he remembers with a smile. ⟦DATE|Thursday⟧ is ⟦TEAM|River Plate⟧ in ⟦GPE|Buenos Aires⟧. The music's back on by one.

⟦FURNITURE|EFE. Todos los derechos reservados⟧
=====GOALS=====
{"id": "G1", "scorer": "Edwin Quiñónez", "team": "Millonarios", "minute": 71, "kind": "shot", "minute_text": "minute 71"}
{"id": "G2", "team": "Millonarios", "minute": 86, "kind": "header", "minute_text": "86th minute"}
{"id": "G3", "team": "Millonarios", "minute": 86, "kind": "header", "minute_text": "86th minute"}
{"id": "G4", "scorer": "Freddy Urrego", "team": "Nacional", "minute": 14, "kind": "shot", "assist": "Jhon Palomeque", "minute_text": "Fourteenth minute"}
{"id": "G5", "scorer": "Jhon Palomeque", "team": "Nacional", "kind": "shot", "minute_text": "half-time", "score": "2-0"}
{"id": "G6", "scorer": "Freddy Urrego", "team": "Nacional", "minute": 14, "kind": "shot", "assist": "Jhon Palomeque"}
{"id": "G7", "scorer": "Jhon Palomeque", "team": "Cali", "scope": "background"}
