Sloppy ⟦TEAM|Celta⟧ go down in ⟦GPE|Pamplona⟧
⟦TEAM|Celta Vigo⟧ gave away two ⟦G1|goals⟧ in ⟦GPE|Pamplona⟧ and came home with nothing, a ⟦SCORE|2-1⟧ defeat by ⟦TEAM|Osasuna⟧ ending their run of six games unbeaten.
⟦G2|Conceding⟧ from the first corner is bad. To do so when you have spent the week on corners, coach ⟦PERSON|Ivan Outeiro⟧ said, is "worse than bad".
The ⟦G3|header⟧ was by ⟦TEAM|Osasuna⟧'s veteran stopper ⟦PERSON|Unai Goikoetxea-Lasa⟧. He lost ⟦PERSON|Jonathan Mosquera⟧ with one step, and ⟦PERSON|Aimar Erro⟧'s ball ⟦G4|went in⟧ off his forehead.
⟦TEAM|Celta⟧ responded. In the ⟦MINUTE|34th minute⟧ ⟦NORP|Swedish⟧ forward ⟦PERSON|Viggo Akerlund⟧ ⟦G5|drew them level⟧ after a fine pass by ⟦PERSON|Pablo Barreiro⟧. Keeper ⟦PERSON|Txomin Aldaz⟧ came off his line, stopped and ⟦PERSON|Akerlund⟧ ⟦G6|dinked it over him⟧.
⟦PERSON|Mosquera⟧ then had the chance to make amends, but from a ⟦PERSON|Barreiro⟧ corner his header hit the bar; and before the ⟦MINUTE|break⟧ ⟦PERSON|Erro⟧'s free-kick was turned away by ⟦PERSON|Diego Figueroa⟧.
The second half was poor. ⟦TEAM|Osasuna⟧ took off ⟦PERSON|Erro⟧. ⟦PERSON|Barreiro⟧ was cautioned. ⟦PERSON|Akerlund⟧ asked for a penalty and got a lecture.
What decided it, well into the ⟦MINUTE|last ten minutes⟧, was another gift. ⟦PERSON|Figueroa⟧'s throw to ⟦PERSON|Mosquera⟧ was a yard short. Substitute ⟦PERSON|Moussa Keita⟧ got to it and, though ⟦PERSON|Figueroa⟧ did block his shot, ⟦PERSON|Adama Diaby⟧ was there to ⟦G7|knock it in⟧.
"The ⟦G8|second⟧ hurts more than the ⟦G9|first⟧," ⟦PERSON|Outeiro⟧ said. "We had it in our hands, literally."
For ⟦PERSON|Diaby⟧ the ⟦G10|winner⟧ was a third ⟦G11|goal⟧ in four matches. He thanked ⟦PERSON|Keita⟧, with whom he shares a flat. "I'll cook. He did everything for the ⟦G12|goal⟧."
⟦TEAM|Celta⟧, tenth, have ⟦TEAM|Villarreal⟧ next.
=====GOALS=====
{"id": "G1", "team": "Osasuna", "count": 2}
{"id": "G2", "scorer": "Unai Goikoetxea-Lasa", "team": "Osasuna", "assist": "Aimar Erro", "kind": "header"}
{"id": "G3", "scorer": "Unai Goikoetxea-Lasa", "team": "Osasuna", "assist": "Aimar Erro", "kind": "header"}
{"id": "G4", "scorer": "Unai Goikoetxea-Lasa", "team": "Osasuna", "assist": "Aimar Erro", "kind": "header", "score": "1-0"}
{"id": "G5", "scorer": "Viggo Akerlund", "team": "Celta Vigo", "minute": 34, "assist": "Pablo Barreiro", "kind": "shot", "minute_text": "34th minute"}
{"id": "G6", "scorer": "Viggo Akerlund", "team": "Celta Vigo", "minute": 34, "assist": "Pablo Barreiro", "kind": "shot", "score": "1-1"}
{"id": "G7", "scorer": "Adama Diaby", "team": "Osasuna", "kind": "shot", "score": "2-1"}
{"id": "G8", "scorer": "Adama Diaby", "team": "Osasuna", "kind": "shot"}
{"id": "G9", "scorer": "Unai Goikoetxea-Lasa", "team": "Osasuna", "assist": "Aimar Erro", "kind": "header"}
{"id": "G10", "scorer": "Adama Diaby", "team": "Osasuna", "kind": "shot"}
{"id": "G11", "scorer": "Adama Diaby", "team": "Osasuna", "kind": "shot"}
{"id": "G12", "scorer": "Adama Diaby", "team": "Osasuna", "kind": "shot"}
