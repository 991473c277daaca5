Opinion: ⟦TEAM|Everton⟧ didn't lose because of the referee

I've heard it all morning. On the bus, in the barber's, in the queue at ⟦ORG|Greggs⟧. "We was robbed."

We wasn't.

Let's be straight about the penalty. ⟦PERSON|Connor Lacey⟧ had hold of ⟦PERSON|Dejan Radonjić⟧'s shirt and didn't let go. You can moan that ⟦PERSON|Paul Tiernan⟧, the ref, saw it late, and you can moan that ⟦PERSON|Radonjić⟧ would have fallen over if you'd breathed on him. It's still a penalty, and at ⟦SCORE|0-0⟧ it was still saved, brilliantly, by ⟦PERSON|Mateus Lindoso⟧. So it cost us nothing!

What cost us was ⟦MINUTE|ten minutes after the break⟧ when nobody in blue wanted the ball. ⟦TEAM|Leeds⟧' ⟦G1|first⟧, you could have scored it. ⟦PERSON|Harvey Nunn⟧ wasn't tracked from a throw-in. A THROW-IN. Their ⟦G2|second⟧ was a gem, I'll give ⟦PERSON|Radonjić⟧ that, he hit it so sweetly I nearly clapped, but who gave him the room?

Yes, ⟦PERSON|Luis Abréu⟧'s ⟦G3|header⟧ got us going. Yes, we hit the bar twice in the time added on, and yes, if ⟦PERSON|Lacey⟧'s volley had been an inch lower we'd all be saying what a comeback. It wasn't an inch lower, was it?

I went to ⟦VENUE|Goodison⟧ for 44 years and I'll go to the new place for as many as I've got left. I've seen us lose to teams with ten men. I've seen ⟦PERSON|Kenny Ollerenshaw⟧ ⟦G4|put through his own net⟧ from the halfway line, which counted, and I've seen ⟦PERSON|Bobby Strang⟧ ⟦G6|score⟧ from the halfway line, which didn't, because the linesman had fainted.

I never blamed a ref for a season. We've 22 ⟦G5|goals⟧ in 24 games. There's your robber.

⟦FURNITURE|Terry Mullen is a season ticket holder. The views are his own.⟧
=====GOALS=====
{"id":"G1","scorer":"Harvey Nunn","team":"Leeds"}
{"id":"G2","scorer":"Dejan Radonjić","team":"Leeds","kind":"shot"}
{"id":"G3","scorer":"Luis Abréu","team":"Everton","kind":"header"}
{"id":"G4","scorer":"Kenny Ollerenshaw","kind":"own goal","scope":"background"}
{"id":"G5","team":"Everton","count":22,"scope":"background"}
{"id":"G6","scorer":"Bobby Strang","team":"Everton","outcome":"ruled out","scope":"background"}
