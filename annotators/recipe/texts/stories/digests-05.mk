⟦TEAM|Avenue⟧ late show not enough
⟦FURNITURE|Posted by Horsfall Harry · 14 comments⟧

Where do you start? Probably with the 90 minutes before ⟦TEAM|Avenue⟧ woke up, because what came after almost made up for it.

⟦TEAM|Whitby⟧ were two goals to the good and coasting when ⟦PERSON|Jamal Fenwick⟧'s ⟦MINUTE|84th-minute⟧ ⟦G1|tap-in⟧ gave us something to shout about. Another couple of minutes on and the same lad rattled the post from 25 yards. If that goes in we draw, simple as.

It doesn't excuse what went before. The first ⟦G2|goal⟧ was a joke. Twelve minutes on the clock, ⟦PERSON|Ross Abbey⟧ tries to be clever on the edge of his own box, gets his pocket picked by ⟦PERSON|Corey Blenkinsop⟧, and he rolls it across for ⟦PERSON|Theo Marchetti⟧, who ⟦G3|couldn't miss⟧. He'd missed an easier one in the ⟦MINUTE|third minute⟧, mind.

⟦PERSON|Abbey⟧ was at it again for the second. Stood off ⟦PERSON|Blenkinsop⟧, let him turn, and a ⟦G4|shot⟧ that ⟦PERSON|Sam Kettleborough⟧ really should save ⟦G5|went through him⟧. That was on the stroke of ⟦MINUTE|half-time⟧, when we'd just had our best spell. ⟦PERSON|Dean Oldroyd⟧ had a header from the first corner we'd won kept out and ⟦PERSON|Kyle Rudd⟧'s effort from the second went a yard wide.

At the ⟦MINUTE|interval⟧, the gaffer threw ⟦PERSON|Fenwick⟧ on and went to three at the back. It took him a while to get a kick. His ⟦G6|finish⟧ was from a yard after ⟦PERSON|Oldroyd⟧'s cross-shot came back off the keeper, his fourth ⟦G7|goal⟧ of the season and third off the bench.

MAN OF THE MATCH: ⟦PERSON|Will Standish⟧. Won everything in the air, had a volley blocked on ⟦MINUTE|70⟧, made the tackle that stopped ⟦PERSON|Marchetti⟧ getting his second.

Two home defeats in a row, one win in seven, and the goal difference is the worst in the ⟦COMPETITION|Northern Premier League⟧. ⟦TEAM|Ashton⟧ away next. ⟦TEAM|Workington⟧'s three ⟦G8|goals⟧ there on ⟦DATE|Saturday⟧ tell you they can be got at.
⟦FURNITURE|Next: Guiseley tickets, coach details and the raffle results »⟧
=====GOALS=====
{"id": "G1", "scorer": "Jamal Fenwick", "team": "Avenue", "minute": 84, "minute_text": "84th-minute", "assist": "Dean Oldroyd", "kind": "shot"}
{"id": "G2", "scorer": "Theo Marchetti", "team": "Whitby", "minute": 12, "assist": "Corey Blenkinsop", "kind": "shot"}
{"id": "G3", "scorer": "Theo Marchetti", "team": "Whitby", "minute": 12, "assist": "Corey Blenkinsop", "kind": "shot"}
{"id": "G4", "scorer": "Corey Blenkinsop", "team": "Whitby", "kind": "shot"}
{"id": "G5", "scorer": "Corey Blenkinsop", "team": "Whitby", "kind": "shot"}
{"id": "G6", "scorer": "Jamal Fenwick", "team": "Avenue", "minute": 84, "assist": "Dean Oldroyd", "kind": "shot"}
{"id": "G7", "scorer": "Jamal Fenwick", "team": "Avenue", "scope": "background", "count": 4}
{"id": "G8", "team": "Workington", "scope": "background", "count": 3}
