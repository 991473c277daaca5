Six ⟦G1|goals⟧, no wins: the odd ⟦DATE|autumn⟧ of ⟦PERSON|Rasmus Thorvik⟧

⟦FURNITURE|Data by Opta. Words: Pippa Langridge⟧

No forward in the ⟦COMPETITION|Scottish Premiership⟧ has scored more since the start of ⟦DATE|September⟧ than ⟦PERSON|Rasmus Thorvik⟧. No forward has less to show for it.

The ⟦TEAM|Kilmarnock⟧ man has six ⟦G2|goals⟧ in seven matches. ⟦TEAM|Kilmarnock⟧ have three points in that time, all from draws.

It began at ⟦TEAM|Motherwell⟧. His ⟦MINUTE|14th-minute⟧ ⟦G3|header⟧ was cancelled out before the ⟦MINUTE|break⟧ and the visitors lost ⟦SCORE|3-1⟧. At home to ⟦TEAM|St Mirren⟧ he ⟦G4|scored twice⟧, the second of them a ⟦G9|penalty⟧, and still finished on the losing side because the defence ⟦G5|shipped⟧ four.

Then came ⟦TEAM|Hibernian⟧, when he was there to ⟦G6|steer in⟧ a cross by ⟦PERSON|Aidan Purdie⟧. That one was at least worth a point.

His numbers bear a look. He averages a goal every 98 minutes. Expected goals has him at 3.4, so he is well ahead of what the chances suggest. He has had only 14 shots on target. He has won two penalties and missed none.

⟦TEAM|Kilmarnock⟧, on the other hand, have ⟦G8|let in 17 goals⟧ in those seven games. They have thrown away a lead five times. Their own expected figure at the back is 11.2.

"You can't ask a striker for a clean sheet," said manager ⟦PERSON|Colin Baird⟧ ⟦DATE|this week⟧. "We need to defend our box. It's not about scoring first."

They visit ⟦TEAM|Celtic⟧ on ⟦DATE|Saturday⟧. ⟦PERSON|Thorvik⟧ has never scored at ⟦VENUE|Celtic Park⟧.
=====GOALS=====
{"id":"G1","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","count":6}
{"id":"G2","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","count":6}
{"id":"G3","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","minute_text":"14th-minute","kind":"header"}
{"id":"G4","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","count":2}
{"id":"G5","team":"St Mirren","scope":"background","count":4}
{"id":"G6","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","assist":"Aidan Purdie"}
{"id":"G8","scope":"background","count":17}
{"id":"G9","scorer":"Rasmus Thorvik","team":"Kilmarnock","scope":"background","kind":"penalty"}
