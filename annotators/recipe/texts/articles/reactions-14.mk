⟦TEAM|Leeds⟧ player ratings vs ⟦TEAM|Fulham⟧: ⟦PERSON|Febres⟧ shines again, but two 4s at the back in ⟦VENUE|Elland Road⟧ draw

⟦TEAM|Leeds United⟧ were held ⟦SCORE|2-2⟧ by ⟦TEAM|Fulham⟧ at ⟦VENUE|Elland Road⟧ on ⟦DATE|Saturday evening⟧. Here is how we marked ⟦PERSON|Sam Pashley⟧'s men.

⟦PERSON|Ross Kettley⟧ - 5
⟦G1|Beaten⟧ at his near post for ⟦PERSON|Alfie Deans⟧'s ⟦G2|opener⟧, a ⟦G3|goal⟧ in the ⟦MINUTE|sixth minute⟧ he will not want to see again. Made up for it slightly with a big save from ⟦PERSON|Holm⟧ late on.

⟦PERSON|Ben Agyeman⟧ - 7
Got up and down all game. His cross for ⟦PERSON|Febres⟧'s ⟦G4|leveller⟧ was on a plate.

⟦PERSON|Harry Pocock⟧ - 4
Caught ball-watching when ⟦PERSON|Isak Holm⟧ ran off him to ⟦G5|put the ⟦TEAM|Cottagers⟧ back in front⟧ on ⟦MINUTE|55 minutes⟧. Booked. Hooked.

⟦PERSON|Jonas Lund-Meier⟧ - 4
Lost most of his duels. Passed it into touch three times in the first half, to groans.

⟦PERSON|Danny Orritt⟧ - 6
Solid enough. Kept his winger quiet after the ⟦MINUTE|break⟧ and threw in a goal-line block.

⟦PERSON|Dom Wragg⟧ - 7
Snapped into everything. His tackle on ⟦PERSON|Deans⟧ started the move for the ⟦G6|second equaliser⟧.

⟦PERSON|Kofi Amponsah⟧ - 6
Tidy without hurting anyone. Shot wide when he should've scored just before the ⟦MINUTE|interval⟧.

⟦PERSON|Teddy Marsh⟧ - 5
Anonymous. Ran into traffic.

⟦PERSON|Luis Febres⟧ - 9
The best player on the pitch by a mile. ⟦G7|Scored twice⟧, the first a cushioned ⟦G8|volley⟧ in the ⟦MINUTE|23rd minute⟧ and the second a free-kick that ⟦G9|flew in⟧ off the bar on ⟦MINUTE|78⟧. Unplayable.

⟦PERSON|Rio Bannerman⟧ - 6
Held it up well, but one touch in the box in 90 minutes tells a story.

Subs
⟦PERSON|Nico Straub⟧ (for ⟦PERSON|Pocock⟧, ⟦MINUTE|60⟧) - 7
Calmed things down. Nearly won it with a header that shaved the post.

Manager
⟦PERSON|Sam Pashley⟧ - 6
Changes worked. Selection didn't.

⟦FURNITURE|READ MORE: Fulham boss explains Deans decision after Leeds draw⟧
⟦FURNITURE|Photo: Getty Images⟧
=====GOALS=====
{"id": "G1", "scorer": "Alfie Deans", "team": "Fulham", "minute": 6, "minute_text": "sixth minute"}
{"id": "G2", "scorer": "Alfie Deans", "team": "Fulham", "minute": 6, "minute_text": "sixth minute"}
{"id": "G3", "scorer": "Alfie Deans", "team": "Fulham", "minute": 6, "minute_text": "sixth minute"}
{"id": "G4", "scorer": "Luis Febres", "team": "Leeds United", "minute": 23, "kind": "volley", "assist": "Ben Agyeman"}
{"id": "G5", "scorer": "Isak Holm", "team": "Fulham", "minute": 55, "minute_text": "55 minutes", "score": "1-2"}
{"id": "G6", "scorer": "Luis Febres", "team": "Leeds United", "minute": 78, "kind": "free kick"}
{"id": "G7", "scorer": "Luis Febres", "team": "Leeds United", "count": 2}
{"id": "G8", "scorer": "Luis Febres", "team": "Leeds United", "minute": 23, "kind": "volley", "assist": "Ben Agyeman", "minute_text": "23rd minute"}
{"id": "G9", "scorer": "Luis Febres", "team": "Leeds United", "minute": 78, "kind": "free kick", "minute_text": "78"}
