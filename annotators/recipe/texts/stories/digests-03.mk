⟦PERSON|Baidoo⟧'s patience rewarded as ⟦TEAM|Torino⟧ find a way past ten men

There is a habit among visiting managers in ⟦GPE|Turin⟧ of talking about the rain. ⟦PERSON|Paolo Mengoni⟧ did not mention it. He spoke instead, for eleven minutes and with some heat, about the ⟦G1|goal⟧ that beat his ⟦TEAM|Fiorentina⟧ side, and about the man who ⟦G2|scored⟧ it.

"Everyone in ⟦GPE|Florence⟧ knows ⟦PERSON|Kofi⟧," he said. "We had him for two years. When he gets across the near post, you have to stop him or foul him. We watched him."

They watched him, with ⟦MINUTE|four minutes left⟧ of a game ⟦TEAM|Torino⟧ had dominated since the red card, drift off ⟦PERSON|Stefan Brkljacic⟧, meet ⟦PERSON|Emre Karaduman⟧'s cross on the half-volley and ⟦G3|make it ⟦SCORE|2-1⟧⟧. It was the ⟦NORP|Ghanaian⟧'s first ⟦COMPETITION|Serie A⟧ ⟦G4|goal⟧ since ⟦DATE|March⟧ and it lifts the ⟦TEAM|Granata⟧ into sixth.

Until then the evening had belonged to goalkeepers. ⟦PERSON|Andrea Salvadori⟧, whose mistake ⟦G5|gifted ⟦TEAM|Fiorentina⟧ the lead⟧, spent the rest of it making amends. In the ⟦MINUTE|19th minute⟧ he threw a simple back-pass out to nobody in particular, and ⟦PERSON|Luc Delacroix-Ndiaye⟧, thirty metres out, ⟦G6|lobbed it back over him⟧. Thereafter the keeper denied ⟦PERSON|Henrique Vasques⟧ twice, once with his face, and touched a ⟦PERSON|Brkljacic⟧ header on to the post.

⟦TEAM|Torino⟧ had ⟦G7|equalised⟧, somewhat against the run of things, nine minutes before ⟦MINUTE|half-time⟧. ⟦PERSON|Ruben Oosterhuis⟧, a centre-back with no ⟦G8|goals⟧ in 61 previous league matches, was still upfield from a corner and steered in ⟦PERSON|Baidoo⟧'s knock-down. "I didn't know what to do after it," the ⟦NORP|Dutchman⟧ said of the ⟦G9|goal⟧. "I ran to the wrong end."

The dismissal came on ⟦MINUTE|58⟧, ⟦PERSON|Vasques⟧ catching ⟦PERSON|Karaduman⟧ late. ⟦PERSON|Mengoni⟧ withdrew ⟦PERSON|Delacroix-Ndiaye⟧, whose ⟦G10|goal⟧ had given them something to defend, and the visitors barely left their half. ⟦PERSON|Karaduman⟧ struck the bar from a free-kick and ⟦PERSON|Baidoo⟧ wasted the easiest chance of the night, lifting the ball over from six yards.

"At that moment I thought, not ⟦DATE|tonight⟧," ⟦PERSON|Baidoo⟧ admitted. "Then ⟦PERSON|Emre⟧ gave me another. It was a better ball and a worse chance."

⟦TEAM|Torino⟧ travel to ⟦TEAM|Inter⟧ on ⟦DATE|Sunday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Baidoo", "team": "Torino", "minute": 86, "assist": "Emre Karaduman", "kind": "volley"}
{"id": "G2", "scorer": "Baidoo", "team": "Torino", "minute": 86, "assist": "Emre Karaduman", "kind": "volley"}
{"id": "G3", "scorer": "Baidoo", "team": "Torino", "minute": 86, "minute_text": "four minutes left", "assist": "Emre Karaduman", "kind": "volley", "score": "2-1"}
{"id": "G4", "scorer": "Baidoo", "team": "Torino", "minute": 86, "assist": "Emre Karaduman", "kind": "volley"}
{"id": "G5", "scorer": "Luc Delacroix-Ndiaye", "team": "Fiorentina", "minute": 19, "kind": "shot"}
{"id": "G6", "scorer": "Luc Delacroix-Ndiaye", "team": "Fiorentina", "minute": 19, "minute_text": "19th minute", "kind": "shot"}
{"id": "G7", "scorer": "Ruben Oosterhuis", "team": "Torino", "minute": 36, "minute_text": "nine minutes before half-time", "assist": "Baidoo"}
{"id": "G8", "scorer": "Ruben Oosterhuis", "team": "Torino", "scope": "background"}
{"id": "G9", "scorer": "Ruben Oosterhuis", "team": "Torino", "minute": 36, "assist": "Baidoo"}
{"id": "G10", "scorer": "Luc Delacroix-Ndiaye", "team": "Fiorentina", "minute": 19, "kind": "shot"}
