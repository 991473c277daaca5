⟦TEAM|Matildas⟧ find a way as ⟦PERSON|Petrakis⟧ ⟦G1|double⟧ downs ⟦TEAM|South Korea⟧

The ⟦TEAM|Matildas⟧ have booked a spot in the ⟦COMPETITION|Women's Asian Cup⟧ semi-finals after coming from behind to beat ⟦TEAM|South Korea⟧ ⟦SCORE|2-1⟧ in front of 41,207 fans in ⟦GPE|Perth⟧.

⟦TEAM|South Korea⟧ ⟦G6|struck first⟧, and against the run of play. ⟦PERSON|Clare Jessup⟧ gave the ball away on halfway, ⟦PERSON|Kim Da-hye⟧ ran at a retreating back four and her low ball across goal was ⟦G2|turned in⟧ by ⟦PERSON|Moon So-ri⟧ in the ⟦MINUTE|19th minute⟧.

⟦TEAM|Australia⟧ huffed and puffed. ⟦PERSON|Jessup⟧ had a header saved, ⟦PERSON|Tegan Wirra⟧ fired over from eight metres and a penalty shout was turned down after a long look at the monitor.

Then coach ⟦PERSON|Alan Beddoes⟧ threw on ⟦PERSON|Sofia Petrakis⟧ at the ⟦MINUTE|break⟧ and everything changed.

The ⟦TEAM|Melbourne City⟧ forward needed eight minutes to ⟦G3|haul the hosts back⟧, getting across her marker to meet ⟦PERSON|Wirra⟧'s cross. Her ⟦G4|second⟧ was all power. It went in off the underside of the bar with the keeper, ⟦PERSON|Yoon Ji-won⟧, rooted.

"I just thought, hit it," ⟦PERSON|Petrakis⟧ told ⟦ORG|Channel 10⟧. "We've had a lot of chances this tournament and our finishing's copped some criticism. It's a massive relief."

⟦TEAM|South Korea⟧ pushed for an equaliser but finished the match with ten after ⟦PERSON|Kim⟧ collected a second yellow card in the ⟦MINUTE|88th minute⟧.

⟦PERSON|Petrakis⟧ now has seven ⟦G5|goals⟧ in ten internationals, and four of those have come from the bench.

⟦TEAM|Australia⟧ will face ⟦TEAM|Japan⟧ or ⟦TEAM|Vietnam⟧ in ⟦GPE|Sydney⟧ on ⟦DATE|Thursday⟧ night.

⟦FURNITURE|Topics: Matildas, Women's Asian Cup, Soccer⟧
⟦FURNITURE|Get the day's top sports stories delivered to your inbox. Sign up here.⟧
=====GOALS=====
{"id":"G1","scorer":"Sofia Petrakis","team":"Matildas","count":2}
{"id":"G2","scorer":"Moon So-ri","team":"South Korea","minute":19,"minute_text":"19th minute","assist":"Kim Da-hye","kind":"shot"}
{"id":"G3","scorer":"Sofia Petrakis","team":"Matildas","minute":53,"minute_text":"eight minutes","assist":"Tegan Wirra"}
{"id":"G4","scorer":"Sofia Petrakis","team":"Matildas","kind":"shot"}
{"id":"G5","scorer":"Sofia Petrakis","team":"Matildas","scope":"background","count":7}
{"id":"G6","scorer":"Moon So-ri","team":"South Korea","minute":19,"minute_text":"19th minute","assist":"Kim Da-hye","kind":"shot"}
