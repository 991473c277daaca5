Q&A: ⟦PERSON|Mick Garraghan⟧ on 30 years as ⟦TEAM|Accrington⟧'s kitman

⟦FURNITURE|Lancashire Telegraph | Sport⟧

He's seen 19 managers, two liquidations and one naked streaker with a flat cap. As he prepares to put down the iron for the last time, ⟦PERSON|Mick Garraghan⟧ takes your questions.

Best player you've washed for?
⟦PERSON|Stevie Lumb⟧, no contest. He'd come in muddy to the eyebrows and he'd fold it. Eighty-four ⟦G1|goals⟧ and he folded it every time.

Worst?
I'm not daft.

Your favourite goal at the ⟦VENUE|Crown Ground⟧?
Got to be ⟦PERSON|Anton Mbeki-Shaw⟧ v ⟦TEAM|Ipswich⟧, ⟦COMPETITION|FA Cup⟧, ⟦DATE|2019⟧. We'd no right. It's the ⟦MINUTE|94th minute⟧, it's chucking it down, and he's ⟦G2|curled one in⟧ from by the dugout. Landed on my shoulder he did. Put my back out.

Ever been sent off?
Once. I said something to a linesman about an ⟦G3|equaliser⟧ for ⟦TEAM|Morecambe⟧ that was a yard off. Maybe two. I've never said sorry and I'm not starting.

What did you make of ⟦DATE|last season⟧?
We couldn't score if you'd left the gates open. ⟦G6|31⟧ in 46! I used to say to the lads, there's nowt wrong with these shirts, they go in both boxes.

Were you any good?
I had a trial at ⟦TEAM|Burnley⟧. They asked if I could drive.

Do you remember your first game?
⟦TEAM|Bamber Bridge⟧ away, ⟦DATE|1995⟧. Forgot the socks. We borrowed theirs, they were pink. ⟦PERSON|Gary Unsworth⟧ ⟦G4|scored⟧ in them and kept 'em.

What will you do now?
The wife's got a list. And I'll be behind the goal, in the rain, with a pie, shouting. Thirty years I've had to behave myself.

⟦PERSON|Garraghan⟧ was speaking before ⟦DATE|Saturday⟧'s game with ⟦TEAM|Fleetwood Town⟧, which was won by a ⟦G5|header⟧ from ⟦PERSON|Ibby Conteh⟧ ⟦MINUTE|three minutes after the restart⟧. He'd pressed the shirt himself.
=====GOALS=====
{"id": "G1", "scorer": "Stevie Lumb", "team": "Accrington", "count": 84, "scope": "background"}
{"id": "G2", "scorer": "Anton Mbeki-Shaw", "team": "Accrington", "kind": "shot", "scope": "background"}
{"id": "G3", "team": "Morecambe", "scope": "background"}
{"id": "G4", "scorer": "Gary Unsworth", "team": "Accrington", "scope": "background"}
{"id": "G5", "scorer": "Ibby Conteh", "team": "Accrington", "minute": 48, "minute_text": "three minutes after the restart", "kind": "header"}
{"id": "G6", "team": "Accrington", "count": 31, "scope": "background"}
