Rain, wind and a ⟦PERSON|Malik⟧ rescue act as ⟦TEAM|Al-Taawoun⟧ hold ⟦TEAM|Al-Ahli⟧

⟦GPE|BURAIDAH⟧: ⟦TEAM|Al-Taawoun⟧ came from behind to draw ⟦SCORE|1-1⟧ with ⟦TEAM|Al-Ahli⟧ on ⟦DATE|Monday⟧, when ⟦PERSON|Abdulmalik Al-Oyayari⟧'s ⟦G1|header⟧ three minutes into the second half ⟦G10|wiped out⟧ the visitors' lead.

⟦TEAM|Al-Ahli⟧, who had seen an even earlier ⟦G11|effort⟧ by ⟦NORP|French⟧ winger ⟦PERSON|Kylian Mbarga-Roy⟧ overturned by VAR, ⟦G3|went in front⟧ through ⟦NORP|Ivorian⟧ ⟦PERSON|Serge Dion⟧; but they could not make their superiority count and finished with ten men.

The rain held up the start by a quarter of an hour. Once under way, ⟦PERSON|Dion⟧ tested ⟦TEAM|Taawoun⟧ goalkeeper ⟦PERSON|Mailson Brito⟧ in the ⟦MINUTE|second minute⟧; in the ⟦MINUTE|sixth⟧ ⟦PERSON|Mbarga-Roy⟧ ⟦G4|curled into the far corner⟧, only for the referee, ⟦PERSON|Sultan Al-Harbi-Saad⟧, to be told that ⟦PERSON|Ziyad Al-Juhani-Omar⟧ had been in ⟦PERSON|Brito⟧'s eyeline from an offside position.

It was ⟦G5|⟦SCORE|1-0⟧⟧ on ⟦MINUTE|29⟧. ⟦TEAM|Al-Taawoun⟧'s ⟦NORP|Cameroonian⟧ ⟦PERSON|Flavien Etoundi⟧ gave the ball away on the edge of his own box and ⟦PERSON|Al-Juhani-Omar⟧ played it quickly into ⟦PERSON|Dion⟧, who ⟦G6|took a touch before finishing⟧ into the roof of the net. The striker, who netted a ⟦G7|treble⟧ in the corresponding fixture ⟦DATE|last season⟧, dinked another over the bar before the break.

Coach ⟦PERSON|Péricles Andrade⟧ must have said something. Straight from the restart ⟦PERSON|Etoundi⟧ hit the bar; the corner came over from ⟦PERSON|Fahd Al-Rashidi-Nasser⟧; and ⟦PERSON|Al-Oyayari⟧, the smallest man on the field, ⟦G8|beat⟧ the ⟦TEAM|Al-Ahli⟧ keeper, ⟦PERSON|Edouard Menard⟧, from six yards.

"They ⟦G9|scored a good goal⟧, we ⟦G2|score a good one⟧. It was fair," ⟦PERSON|Andrade⟧ said.

Substitute ⟦PERSON|Firas Al-Ghamdi-Zaki⟧ got his marching orders on ⟦MINUTE|77 minutes⟧, five minutes after coming on, when he brought down ⟦PERSON|Etoundi⟧ on the way to goal. From the free-kick ⟦PERSON|Al-Oyayari⟧ came within a coat of paint of being the hero. At the other end ⟦PERSON|Dion⟧ struck a post with three minutes to go.
=====GOALS=====
{"id": "G1", "scorer": "Abdulmalik Al-Oyayari", "team": "Al-Taawoun", "minute": 48, "minute_text": "three minutes into the second half", "assist": "Fahd Al-Rashidi-Nasser", "kind": "header"}
{"id": "G2", "scorer": "Abdulmalik Al-Oyayari", "team": "Al-Taawoun", "minute": 48, "assist": "Fahd Al-Rashidi-Nasser", "kind": "header"}
{"id": "G3", "scorer": "Serge Dion", "team": "Al-Ahli", "minute": 29, "assist": "Ziyad Al-Juhani-Omar", "kind": "shot"}
{"id": "G4", "scorer": "Kylian Mbarga-Roy", "team": "Al-Ahli", "minute": 6, "minute_text": "sixth", "kind": "shot", "outcome": "ruled out"}
{"id": "G5", "scorer": "Serge Dion", "team": "Al-Ahli", "minute": 29, "minute_text": "29", "assist": "Ziyad Al-Juhani-Omar", "kind": "shot", "score": "1-0"}
{"id": "G6", "scorer": "Serge Dion", "team": "Al-Ahli", "minute": 29, "minute_text": "29", "assist": "Ziyad Al-Juhani-Omar", "kind": "shot"}
{"id": "G7", "scorer": "Serge Dion", "team": "Al-Ahli", "count": 3, "scope": "background"}
{"id": "G8", "scorer": "Abdulmalik Al-Oyayari", "team": "Al-Taawoun", "minute": 48, "assist": "Fahd Al-Rashidi-Nasser", "kind": "header"}
{"id": "G9", "scorer": "Serge Dion", "team": "Al-Ahli", "minute": 29, "assist": "Ziyad Al-Juhani-Omar", "kind": "shot"}
{"id": "G10", "scorer": "Abdulmalik Al-Oyayari", "team": "Al-Taawoun", "minute": 48, "minute_text": "three minutes into the second half", "assist": "Fahd Al-Rashidi-Nasser", "kind": "header"}
{"id": "G11", "scorer": "Kylian Mbarga-Roy", "team": "Al-Ahli", "minute": 6, "kind": "shot", "outcome": "ruled out"}
