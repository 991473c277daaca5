⟦TEAM|Leyton Orient⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Wycombe⟧: in the end, ⟦PERSON|Onyedinma-Clarke⟧ was the difference, and so was the wind

You could see the corner flags bend. You could see ⟦PERSON|Killian Cahill-Moss⟧, ⟦TEAM|Leyton Orient⟧'s goalkeeper, place the ball for a goal kick three times and chase it three times. So when, late on, ⟦PERSON|Fred Onyedinma-Clarke⟧'s cross started to move, everyone behind the Coronation Gardens end had an idea where it might finish.

It ⟦G1|dropped in at the far post⟧. Whether he meant it, the ⟦TEAM|Wycombe Wanderers⟧ wing-back would not say, though his manager, ⟦PERSON|Mike Doddsworth⟧, said it for him: "No."

It was the ⟦MINUTE|81st minute⟧ and there had been nothing much until then, unless you count ⟦PERSON|Cauley Woodrowe⟧'s penalty for ⟦TEAM|Wycombe⟧, saved, and ⟦PERSON|Azeem Abdulay-Cole⟧'s effort for ⟦TEAM|Orient⟧, cleared off the line by ⟦PERSON|Jack Grimmett⟧. ⟦PERSON|Abdulay-Cole⟧ had ⟦G2|scored⟧ in his previous four matches. He'd have made it five if he had taken the chance, moments after the ⟦G3|goal⟧, that ⟦PERSON|Charlie Wellensby⟧ laid at his feet.

"I got under it," he said. "In this weather you could fire it in from the car park and it might go anywhere."

The first half need not detain us. ⟦TEAM|Wycombe⟧ had the wind and the ball, ⟦TEAM|Orient⟧ had eleven men behind it. ⟦PERSON|Luke Leahurst⟧ struck a free-kick against the wall, ⟦PERSON|Sam Bellamy-Vale⟧ drove another over the stand, and a corner from ⟦PERSON|Onyedinma-Clarke⟧ went straight out on the other side.

Then ends were changed, and so might the match have been. ⟦TEAM|Orient⟧ won seven corners in ⟦MINUTE|ten minutes⟧; ⟦PERSON|Sean Clarey⟧'s header from the third came off the bar. The ⟦G4|goal⟧, when it came, was against the wind as well as the run of play.
⟦FURNITURE|Match stats: shots 9-14, on target 2-4, corners 11-3⟧
=====GOALS=====
{"id": "G1", "scorer": "Fred Onyedinma-Clarke", "team": "Wycombe", "minute": 81}
{"id": "G2", "scorer": "Azeem Abdulay-Cole", "team": "Orient", "scope": "background", "count": 4}
{"id": "G3", "scorer": "Fred Onyedinma-Clarke", "team": "Wycombe", "minute": 81}
{"id": "G4", "scorer": "Fred Onyedinma-Clarke", "team": "Wycombe", "minute": 81}
