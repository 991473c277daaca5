⟦TEAM|Hellas⟧ stumble: Heidelberg snare ⟦VENUE|Lakeside⟧ spoils
⟦FURNITURE|FTBL staff⟧
⟦TEAM|Heidelberg United⟧ have taken a giant stride towards the ⟦COMPETITION|Australian Championship⟧ knockouts with a gritty ⟦SCORE|2-1⟧ win over arch rivals ⟦TEAM|South Melbourne⟧ at ⟦VENUE|Lakeside Stadium⟧ on ⟦DATE|Friday night⟧.
In front of a bumper crowd of 6,112 at ⟦GPE|Albert Park⟧, it was ⟦NORP|Malian⟧ livewire ⟦PERSON|Adama Soumaré⟧ who proved the difference, winning a penalty for the ⟦G8|first⟧ and teeing up the ⟦G9|second⟧ as the ⟦TEAM|Bergers⟧ kept their unbeaten record intact.
The hosts made the better start, ⟦PERSON|Jermaine Pell⟧'s snapshot clattering the bar with ⟦PERSON|Nick Radovan⟧ rooted, and ⟦PERSON|Dominic Tran⟧ shooting straight at the keeper from the rebound. But on ⟦MINUTE|22 minutes⟧ ⟦PERSON|Soumaré⟧ cut in from the left, invited a challenge from ⟦PERSON|Zac Whitelaw⟧ and got it. ⟦PERSON|Alessandro Mancuso⟧ ⟦G1|sent ⟦PERSON|Felix Oberhauser⟧ the wrong way⟧.
⟦TEAM|South⟧ were all over the place for a spell after that. ⟦PERSON|Kosta Marinos⟧ headed over when unmarked, and ⟦PERSON|Mancuso⟧ had ⟦G10|one⟧ chalked off, his ⟦G2|tap-in⟧ flagged offside.
They regrouped in the sheds and ⟦G6|levelled⟧ ⟦MINUTE|six minutes after the resumption⟧. ⟦PERSON|Whitelaw⟧ launched it, ⟦PERSON|Pell⟧ flicked on and ⟦PERSON|Tran⟧ ⟦G3|lobbed ⟦PERSON|Radovan⟧ from the edge of the D⟧, a delightful ⟦G7|finish⟧ and no more than he deserved.
But ⟦PERSON|Soumaré⟧ wasn't done. In the ⟦MINUTE|77th minute⟧ he nicked the ball off ⟦PERSON|Pell⟧, of all people, 40 metres out, drew ⟦PERSON|Oberhauser⟧ and unselfishly cut it back for ⟦PERSON|Marinos⟧. The veteran's shot wasn't clean, and ⟦PERSON|Whitelaw⟧ got something on it, but it had enough to ⟦G4|cross the line⟧.
Late on ⟦PERSON|Radovan⟧ pulled off a worldie to deny ⟦PERSON|Tran⟧, and ⟦PERSON|Pell⟧ was given his marching orders for a second bookable.
"⟦PERSON|Adama⟧'s been massive since he came over from ⟦TEAM|Preston Lions⟧," ⟦PERSON|Marinos⟧ told ⟦ORG|SBS⟧. "I just had to stay on my feet and I barely did that."
It was ⟦PERSON|Marinos⟧' 150th ⟦G5|goal⟧ in ⟦COMPETITION|NPL Victoria⟧ and ⟦COMPETITION|Australian Championship⟧ football. Heidelberg host ⟦TEAM|Marconi⟧ at ⟦VENUE|Olympic Village⟧ next ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Alessandro Mancuso", "team": "Heidelberg United", "minute": 22, "kind": "penalty", "minute_text": "22 minutes"}
{"id": "G2", "scorer": "Alessandro Mancuso", "team": "Heidelberg United", "outcome": "ruled out", "kind": "shot"}
{"id": "G3", "scorer": "Dominic Tran", "team": "South Melbourne", "minute": 51, "assist": "Jermaine Pell", "kind": "shot"}
{"id": "G4", "scorer": "Kosta Marinos", "team": "Heidelberg United", "minute": 77, "assist": "Adama Soumaré", "kind": "shot", "minute_text": "77th minute"}
{"id": "G5", "scorer": "Kosta Marinos", "team": "Heidelberg United", "minute": 77, "assist": "Adama Soumaré", "kind": "shot"}
{"id": "G6", "scorer": "Dominic Tran", "team": "South Melbourne", "minute": 51, "assist": "Jermaine Pell", "kind": "shot", "minute_text": "six minutes after the resumption"}
{"id": "G7", "scorer": "Dominic Tran", "team": "South Melbourne", "minute": 51, "assist": "Jermaine Pell", "kind": "shot"}
{"id": "G8", "scorer": "Alessandro Mancuso", "team": "Heidelberg United", "minute": 22, "kind": "penalty"}
{"id": "G9", "scorer": "Kosta Marinos", "team": "Heidelberg United", "minute": 77, "assist": "Adama Soumaré", "kind": "shot"}
{"id": "G10", "scorer": "Alessandro Mancuso", "team": "Heidelberg United", "outcome": "ruled out", "kind": "shot"}
