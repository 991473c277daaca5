⟦TEAM|Glory⟧'s last-gasp ⟦G1|goal⟧ leaves ⟦TEAM|Wanderers⟧ gutted
⟦TEAM|Perth Glory⟧ have pinched a ⟦SCORE|2-2⟧ draw in ⟦GPE|Parramatta⟧, ⟦PERSON|Jai Pretorius⟧ ⟦G2|bobbing up⟧ in the shadows of ⟦MINUTE|full-time⟧ after ⟦TEAM|Western Sydney⟧ had ⟦G3|turned the game on its head⟧.
⟦NORP|Serbian⟧ veteran ⟦PERSON|Nikola Stamenić⟧'s opening ⟦G4|goal⟧ had the visitors dreaming of a first win on the road in the ⟦COMPETITION|A-League Men⟧ ⟦DATE|this season⟧. But ⟦PERSON|Marco Tedesco⟧ ⟦G5|got the home side square⟧ and ⟦PERSON|Cooper Haines⟧ ⟦G6|gave them the lead⟧ in the space of a quarter of an hour after the ⟦MINUTE|break⟧.
A crowd of 9,140 at ⟦VENUE|CommBank Stadium⟧ had sat through a first half that belonged to ⟦GPE|Perth⟧. ⟦PERSON|Darcy Whelan-Shaw⟧ fizzed one past the upright, ⟦PERSON|Anthony Kilbride⟧ made two stops for the ⟦TEAM|Wanderers⟧, and at the third attempt ⟦TEAM|Glory⟧ had what they were owed. ⟦PERSON|Haines⟧ played a shocker of a ball across his own box. ⟦PERSON|Whelan-Shaw⟧ got there, ⟦PERSON|Kilbride⟧ somehow kept out the shot, and ⟦PERSON|Stamenić⟧, a metre out, ⟦G7|couldn't miss⟧. Time: ⟦MINUTE|24 minutes⟧.
⟦TEAM|Wanderers⟧ coach ⟦PERSON|Yusuf Abdi-Noor⟧ rang the changes. One of them was ⟦PERSON|Tedesco⟧. He'd only been on a little while when ⟦PERSON|Haines⟧, of all people, beat his man on the outside and cut it back, and the sub's ⟦G8|first-timer⟧ was through the keeper's legs before he'd moved.
⟦PERSON|Haines⟧ wasn't done. On a night of highs and lows for the fullback he ⟦G9|scored himself⟧, letting rip from the angle after ⟦PERSON|Tedesco⟧'s cross was only half cleared by ⟦PERSON|Whelan-Shaw⟧.
"You don't see him ⟦G10|score⟧ many. I've been at him for two years to shoot," ⟦PERSON|Abdi-Noor⟧ said. "Then the last ⟦G11|one⟧ we switch off. It's heartbreaking."
⟦PERSON|Pretorius⟧ had missed a gilt-edged opportunity in the ⟦MINUTE|80th minute⟧ and looked like being the villain. Instead he got across the near post to ⟦PERSON|Stamenić⟧'s low delivery in the ⟦MINUTE|94th⟧, ⟦G12|diverting it in⟧ with the outside of his boot.
"Wasn't pretty. A ⟦G13|goal⟧'s a ⟦G14|goal⟧, mate," he said.
=====GOALS=====
{"id": "G1", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot"}
{"id": "G2", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot"}
{"id": "G3", "scorer": "Marco Tedesco; Cooper Haines", "team": "Wanderers", "count": 2}
{"id": "G4", "scorer": "Nikola Stamenić", "team": "Perth Glory", "minute": 24, "kind": "shot"}
{"id": "G5", "scorer": "Marco Tedesco", "team": "Wanderers", "assist": "Cooper Haines", "kind": "shot"}
{"id": "G6", "scorer": "Cooper Haines", "team": "Wanderers", "kind": "shot"}
{"id": "G7", "scorer": "Nikola Stamenić", "team": "Perth Glory", "minute": 24, "kind": "shot", "minute_text": "24 minutes"}
{"id": "G8", "scorer": "Marco Tedesco", "team": "Wanderers", "assist": "Cooper Haines", "kind": "shot"}
{"id": "G9", "scorer": "Cooper Haines", "team": "Wanderers", "kind": "shot"}
{"id": "G10", "scorer": "Cooper Haines", "team": "Wanderers", "kind": "shot"}
{"id": "G11", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot"}
{"id": "G12", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot", "minute_text": "94th"}
{"id": "G13", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot"}
{"id": "G14", "scorer": "Jai Pretorius", "team": "Perth Glory", "minute": 94, "assist": "Nikola Stamenić", "kind": "shot"}
