⟦TEAM|Leicester⟧'s captain ⟦G1|heads winner⟧ to save day, point and possibly manager

The manager of ⟦TEAM|Leicester City⟧ had been sung about, and not admiringly, for the better part of an hour when ⟦PERSON|Omari Blackwood-Reece⟧, with his second ⟦G2|goal⟧, made it a draw and ⟦PERSON|Frank Loughbridge⟧, with a ⟦G3|header⟧ from the ⟦MINUTE|third minute of added time⟧, made it a good deal more. ⟦TEAM|Queens Park Rangers⟧, who had ⟦G4|turned round⟧ an early deficit without altogether meaning to, were left on their haunches.

The ⟦NORP|Jamaican⟧'s ⟦G5|first⟧ was scarcely noticed. It came in the ⟦MINUTE|third minute⟧. ⟦PERSON|Dan Oadby⟧ was allowed to run with the ball, and cross it, and ⟦PERSON|Blackwood-Reece⟧, having got across his marker, ⟦G6|deflected it in⟧ with the inside of a knee. Then he missed one, in the ⟦MINUTE|eighth minute⟧, that my neighbour's daughter would have scored, and ⟦PERSON|Oadby⟧ missed another on ⟦MINUTE|13⟧.

The ⟦TEAM|Hoops⟧ were entitled to be amazed. ⟦PERSON|Jimmy Acton-Vale⟧ won them a free-kick, to the left, and took it himself; the ⟦NORP|Nigerian⟧ ⟦PERSON|Obinna Ekweremadu⟧ was there first to ⟦G7|nod it in⟧ when ⟦PERSON|Bence Fodorházi⟧, the ⟦NORP|Hungarian⟧ goalkeeper, came to the same conclusion, too late. The ⟦G8|equaliser⟧ was timed at ⟦MINUTE|21 minutes⟧. He has now ⟦G9|netted⟧ in four of five appearances, if one includes the ⟦G10|one⟧ at ⟦TEAM|Hull⟧ for which he was later relieved of the credit.

After the ⟦MINUTE|break⟧, the deluge. A cross by ⟦PERSON|Acton-Vale⟧, low and soon after the resumption, was of no danger until ⟦PERSON|Callum Wigston⟧ lunged at it; the defender ⟦G11|turned it past his own keeper⟧ and remained lying down, as if he might be mistaken for someone else. "It's one of those, I've tried to clear it," he told ⟦ORG|BBC Radio Leicester⟧. "Their ⟦G12|second⟧ is mine. I owe the lads for the rest."

And it could have been worse for the ⟦TEAM|Foxes⟧; indeed for a while it was. ⟦PERSON|Luis Perivale⟧'s through-ball in the ⟦MINUTE|62nd minute⟧ sent ⟦PERSON|Ekweremadu⟧ clear and he ⟦G13|beat ⟦PERSON|Fodorházi⟧⟧ with something to spare. The assistant's flag, in that quarter of the ⟦VENUE|King Power Stadium⟧, was greeted like a relief column. ⟦PERSON|Perivale⟧ shot over on ⟦MINUTE|70⟧, was booked on ⟦MINUTE|74⟧ and limped off on ⟦MINUTE|76⟧.

There seemed no way through. But with ⟦MINUTE|five minutes remaining⟧ ⟦PERSON|Oadby⟧ had a shot blocked, and another, and the ball went up and came down beside ⟦PERSON|Blackwood-Reece⟧, and he ⟦G14|swung a boot at it⟧, and they ⟦G15|were level⟧, and the singing had another object. ⟦PERSON|Loughbridge⟧, the captain, had said before the match that he had not ⟦G16|scored⟧ for 70 games and was not thinking of it. He was thinking of it now. ⟦PERSON|Oadby⟧'s corner was long, the run was longer, and he ⟦G17|butted it in⟧. "I've waited that long for it," said ⟦PERSON|Loughbridge⟧, "that I'd forgotten where to run. I'm sore where people have jumped on me."

"We don't see it out," said ⟦PERSON|Tony Belgrave⟧, of ⟦TEAM|Rangers⟧. "They get their ⟦G18|second⟧ off a ricochet and from then we're hanging on. We finished ⟦DATE|last season⟧ doing that at ⟦VENUE|Loftus Road⟧."

⟦TEAM|Leicester⟧ are at ⟦TEAM|Swansea City⟧ on ⟦DATE|Friday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Frank Loughbridge", "team": "Leicester City", "minute": 90, "added": 3, "kind": "header", "minute_text": "third minute of added time"}
{"id": "G2", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 85, "kind": "shot"}
{"id": "G3", "scorer": "Frank Loughbridge", "team": "Leicester City", "minute": 90, "added": 3, "kind": "header", "minute_text": "third minute of added time"}
{"id": "G4", "scorer": "Obinna Ekweremadu; Callum Wigston", "team": "Queens Park Rangers", "count": 2}
{"id": "G5", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 3, "kind": "shot", "assist": "Dan Oadby", "minute_text": "third minute"}
{"id": "G6", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 3, "kind": "shot", "assist": "Dan Oadby", "minute_text": "third minute"}
{"id": "G7", "scorer": "Obinna Ekweremadu", "team": "Queens Park Rangers", "minute": 21, "kind": "header", "assist": "Jimmy Acton-Vale", "minute_text": "21 minutes"}
{"id": "G8", "scorer": "Obinna Ekweremadu", "team": "Queens Park Rangers", "minute": 21, "kind": "header", "assist": "Jimmy Acton-Vale", "minute_text": "21 minutes"}
{"id": "G9", "scorer": "Obinna Ekweremadu", "scope": "background"}
{"id": "G10", "scorer": "Obinna Ekweremadu", "scope": "background"}
{"id": "G11", "scorer": "Callum Wigston", "team": "Queens Park Rangers", "kind": "own goal"}
{"id": "G12", "scorer": "Callum Wigston", "team": "Queens Park Rangers", "kind": "own goal"}
{"id": "G13", "scorer": "Obinna Ekweremadu", "team": "Queens Park Rangers", "minute": 62, "kind": "shot", "outcome": "ruled out", "minute_text": "62nd minute"}
{"id": "G14", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 85, "kind": "shot", "minute_text": "five minutes remaining"}
{"id": "G15", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 85, "kind": "shot", "minute_text": "five minutes remaining"}
{"id": "G16", "scorer": "Frank Loughbridge", "scope": "background"}
{"id": "G17", "scorer": "Frank Loughbridge", "team": "Leicester City", "minute": 90, "added": 3, "kind": "header"}
{"id": "G18", "scorer": "Omari Blackwood-Reece", "team": "Leicester City", "minute": 85, "kind": "shot"}
