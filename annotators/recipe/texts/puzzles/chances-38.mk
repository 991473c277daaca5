The ⟦COMPETITION|Football League⟧'s quiet revolution in women's toilets
⟦FURNITURE|Comment, by Philippa Stannard⟧
There is one queue in ⟦NORP|English⟧ football that nobody sings about. It snakes out of the door beneath the main stand, past the pie kiosk, round the programme seller and, on a bad day, through the turnstile and into the road.
For 30 years I have stood in it. I've missed a ⟦COMPETITION|Cup⟧ tie's best spell in it; I've heard roars come in over the wall and asked the woman in front what she thought that was. I once met a future chairman in there. She had climbed in through a window.
So forgive me if I hang out the bunting. This week the ⟦ORG|EFL⟧ announced that every club in its three divisions must provide, by ⟦DATE|2028⟧, one cubicle for each 60 female ticket-holders. Fines will kick in the year after. It's the single best decision the league has taken since it threw out the idea of a 39th game, and that wasn't theirs.
It'll be fought, don't you worry. Already a chairman of my acquaintance has hit out at the cost. He might look at his figures. Women made up a third of his crowd ⟦DATE|last season⟧; they came with children, they bought lunch and shirts, and 20 per cent of them, in a survey by the ⟦ORG|Football Supporters' Association⟧, said they had stopped drinking anything before a match.
Do you see? They dry themselves out like raisins in order to get through an afternoon at, let us say, ⟦TEAM|Gillingham⟧.
There are signs of movement. ⟦TEAM|Bristol Rovers⟧ have wheeled in some smart new cabins; somebody drove a forklift into one on the first day, but the thought counted. ⟦TEAM|Doncaster⟧ have knocked through two walls. At ⟦TEAM|Exeter City⟧, a club owned by its fans, a retired plumber called ⟦PERSON|Jean Tuckett⟧ simply turned up with a van in ⟦DATE|June⟧, rolled her sleeves to the elbow and put in six.
She has had a bench named after her. I would have gone for a stand.
"You see the women go in and come out, and it's all done in three minutes," she told me, wiping her hands. "And then they catch the goal." She beamed. "That's the whole point of it, isn't it? To catch the goal."
=====GOALS=====
