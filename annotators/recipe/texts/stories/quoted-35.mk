⟦PERSON|Stagg⟧ party at ⟦VENUE|Highbury⟧ as ⟦TEAM|Cod Army⟧ grab a point late on

⟦TEAM|Fleetwood Town⟧ left it until the ⟦MINUTE|final minute⟧ to ⟦G1|take something⟧ from their match with ⟦TEAM|Bromley⟧, who had defended ⟦PERSON|Reuben Nkemelu⟧'s first-half ⟦G2|goal⟧ for an hour.

⟦PERSON|Tyler Stagg⟧ was the man responsible, the full-back ⟦G3|lashing in⟧ his ⟦G4|first⟧ in ⟦NORP|English⟧ football after a free-kick had been charged down.

It was rough on the ⟦TEAM|Ravens⟧, for whom ⟦PERSON|Nkemelu⟧ did everything. He hit the post in the ⟦MINUTE|12th minute⟧, he won eleven headers, he was booked, and on ⟦MINUTE|31⟧ he took full advantage of a dreadful mix-up in which ⟦PERSON|Oliver Heap⟧ left the ball to his goalkeeper and ⟦PERSON|Jake Tindall⟧ left it to ⟦PERSON|Heap⟧. Left with an open goal, the striker ⟦G5|sidestepped them both and scored⟧.

The ⟦TEAM|Cod Army⟧ might have been level within seconds. ⟦PERSON|Luka Domazet⟧ ⟦G6|turned smartly and hit the target⟧, and the home end celebrated; the assistant had had his flag up for some time. After the resumption ⟦PERSON|Marcus Prendergast⟧ volleyed over (⟦MINUTE|52⟧), ⟦PERSON|Ashton Bellweather⟧ had one cleared off the line (⟦MINUTE|57⟧) and ⟦PERSON|Nkemelu⟧ ⟦G7|poked in⟧ at the other end but was ruled to have fouled ⟦PERSON|Tindall⟧, no more than a coming-together, on ⟦MINUTE|68⟧.

⟦TEAM|Bromley⟧'s time-wasting earned two of them bookings. It also earned seven minutes of stoppages, though ⟦PERSON|Stagg⟧ wasn't there to need them: his ⟦G8|equaliser⟧ was timed at ⟦MINUTE|89 minutes and 40 seconds⟧. In what remained ⟦PERSON|Prendergast⟧ came within inches of a winner.

AS THEY SAW IT

⟦TEAM|Fleetwood⟧ manager ⟦PERSON|Simon Arkless⟧: "I nearly took him off. He'd cramp. Somebody said leave him on for the throw-ins, and he ⟦G9|does that⟧. I think it's still rising.

"Ours in the first half is tight, I'd have to see it. I'm more concerned with what we ⟦G10|conceded⟧. You've two lads there, one's 34 and one's 29, and they're both being polite."

⟦PERSON|Tindall⟧: "I'll own up to that. I should shout. It's a horrible ⟦G11|goal⟧ to be part of. I got a few things right after, and the lads got me out of jail at the end."

⟦TEAM|Bromley⟧ boss ⟦PERSON|Ricky Stavely⟧: "To be honest I feel robbed. We've had our ⟦G12|second⟧, that's it, finished, three points. The referee's told me their keeper was impeded. He's fallen over his own defender!

"I can live with the ⟦G13|equaliser⟧, it's a belter. But it should've been ⟦SCORE|2-1⟧. ⟦PERSON|Reuben⟧'s been unplayable. He's ⟦G14|got six⟧ for us and I've people ringing me every day."

⟦TEAM|Fleetwood⟧ visit ⟦TEAM|Morecambe⟧ ⟦DATE|next weekend⟧, when ⟦TEAM|Bromley⟧ host ⟦TEAM|Crewe Alexandra⟧.
=====GOALS=====
{"id": "G1", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90, "minute_text": "final minute"}
{"id": "G2", "scorer": "Reuben Nkemelu", "team": "Bromley", "minute": 31, "kind": "shot"}
{"id": "G3", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90, "minute_text": "final minute"}
{"id": "G4", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90, "minute_text": "final minute"}
{"id": "G5", "scorer": "Reuben Nkemelu", "team": "Bromley", "minute": 31, "kind": "shot", "minute_text": "31"}
{"id": "G6", "scorer": "Luka Domazet", "team": "Fleetwood Town", "outcome": "ruled out"}
{"id": "G7", "scorer": "Reuben Nkemelu", "team": "Bromley", "outcome": "ruled out", "minute": 68, "minute_text": "68"}
{"id": "G8", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90}
{"id": "G9", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90}
{"id": "G10", "scorer": "Reuben Nkemelu", "team": "Bromley", "minute": 31, "kind": "shot"}
{"id": "G11", "scorer": "Reuben Nkemelu", "team": "Bromley", "minute": 31, "kind": "shot"}
{"id": "G12", "scorer": "Reuben Nkemelu", "team": "Bromley", "outcome": "ruled out", "minute": 68}
{"id": "G13", "scorer": "Tyler Stagg", "team": "Fleetwood Town", "kind": "shot", "minute": 90}
{"id": "G14", "scorer": "Reuben Nkemelu", "team": "Bromley", "count": 6, "scope": "background"}
