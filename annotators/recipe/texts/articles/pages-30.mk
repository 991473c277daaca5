⟦TEAM|Mohun Bagan⟧ down ⟦TEAM|Bengaluru FC⟧ to go top before international break

⟦FURNITURE|Home / Sports / Football⟧
⟦FURNITURE|By PTI⟧
⟦FURNITURE|Published - November 30, 2025 10:26 pm IST - KOLKATA⟧
⟦FURNITURE|READ LATER | SEE ALL | PRINT⟧

⟦PERSON|Ritwik Pramanik⟧ and ⟦PERSON|Callum McFadzean-Rao⟧ ⟦G1|scored a goal each⟧ as ⟦TEAM|Mohun Bagan Super Giant⟧ defeated ⟦TEAM|Bengaluru FC⟧ ⟦SCORE|2-1⟧ in the ⟦COMPETITION|Indian Super League⟧ at the ⟦VENUE|Salt Lake Stadium⟧ here on ⟦DATE|Sunday⟧.

⟦PERSON|Pramanik⟧ ⟦G2|struck⟧ in the ⟦MINUTE|31st minute⟧ while ⟦PERSON|McFadzean-Rao⟧ ⟦G3|found the net⟧ in the ⟦MINUTE|67th⟧. For the visitors, ⟦PERSON|Edú Barcia⟧ ⟦G4|reduced the margin⟧ in the ⟦MINUTE|89th minute⟧ from the penalty spot.

The ⟦TEAM|Mariners⟧ have 19 points from eight matches to go above ⟦TEAM|FC Goa⟧ (17) with ⟦TEAM|Mumbai City FC⟧ in third. ⟦TEAM|Bengaluru⟧ remained seventh.

⟦FURNITURE|Also read | AIFF to seek fresh bids for commercial rights⟧
⟦FURNITURE|Also read | Vintage Smriti leads India to series win in Vizag⟧

The home team had the first chance when ⟦PERSON|Rohit Thangjam⟧'s free-kick in the ⟦MINUTE|eighth minute⟧ was punched out by ⟦PERSON|Amrinder Sandhu-Gill⟧. At the other end ⟦PERSON|Barcia⟧, a ⟦NORP|Spaniard⟧ who came from ⟦TEAM|Racing Ferrol⟧, missed from six yards.

⟦PERSON|Pramanik⟧'s ⟦G5|goal⟧ owed a lot to ⟦PERSON|Thangjam⟧, whose ball over the top caught ⟦PERSON|Naorem Luwang⟧ on the wrong foot. The ⟦GPE|Barasat⟧ lad rounded ⟦PERSON|Sandhu-Gill⟧ and ⟦G6|rolled in⟧.

⟦FURNITURE|Mohun Bagan's Ritwik Pramanik celebrates after scoring against Bengaluru FC. | Photo Credit: DEBASHIS BHADURI-SEN⟧ ⟦TEAM|Bengaluru⟧ changed shape after the ⟦MINUTE|break⟧ and ⟦PERSON|Barcia⟧ had a goalbound header blocked by ⟦PERSON|Thangjam⟧. But it was ⟦TEAM|Bagan⟧ who got the next. ⟦PERSON|McFadzean-Rao⟧, the ⟦NORP|Australian⟧ who replaced ⟦PERSON|Dimi Kotsios⟧ on ⟦MINUTE|58 minutes⟧, ⟦G8|following up⟧ when a shot by ⟦PERSON|Pramanik⟧ came off the post.

⟦PERSON|Luwang⟧ was shown a second yellow card in the ⟦MINUTE|74th minute⟧. Ten-man ⟦TEAM|Bengaluru⟧ did not give up and when ⟦PERSON|Thangjam⟧ handled, ⟦PERSON|Barcia⟧ ⟦G7|made no mistake⟧.

"Sixty thousand in ⟦GPE|Kolkata⟧ on a ⟦DATE|Sunday⟧, it's why we came," said ⟦TEAM|Bagan⟧ coach ⟦PERSON|Joaquim Quaresma-Lobo⟧, whose side drew ⟦SCORE|0-0⟧ with ⟦TEAM|Al-Nassr⟧ of ⟦GPE|Saudi Arabia⟧ in ⟦GPE|Riyadh⟧ in the ⟦COMPETITION|AFC Champions League Two⟧ on ⟦DATE|Wednesday⟧.

⟦TEAM|India⟧ play ⟦TEAM|Bangladesh⟧ in ⟦GPE|Dhaka⟧ in an ⟦COMPETITION|Asian Cup⟧ qualifier ⟦DATE|next week⟧. The ⟦ORG|All India Football Federation⟧'s dispute with ⟦ORG|Football Sports Development Limited⟧ comes up in the ⟦ORG|Supreme Court⟧ in ⟦GPE|New Delhi⟧ on ⟦DATE|Thursday⟧. ⟦ORG|JioHotstar⟧ will telecast ⟦TEAM|Bagan⟧'s match at ⟦TEAM|Odisha FC⟧ on ⟦DATE|December 9⟧.

⟦FURNITURE|The results: Mohun Bagan SG 2 (Pramanik 31, McFadzean-Rao 67) bt Bengaluru FC 1 (Barcia 89-pen).⟧
⟦FURNITURE|Monday's match: East Bengal v NorthEast United, 7.30 p.m.⟧
⟦FURNITURE|(This story has not been edited by staff and is auto-generated from a syndicated feed.)⟧
⟦FURNITURE|Published - November 30, 2025 10:26 pm IST⟧
⟦FURNITURE|Related Topics: football / Kolkata / soccer⟧
⟦FURNITURE|BACK TO TOP Terms & conditions | Institutional Subscriber Comments have to be in English, and in full sentences.⟧
=====GOALS=====
{"id": "G1", "scorer": "Ritwik Pramanik; Callum McFadzean-Rao", "team": "Mohun Bagan Super Giant", "count": 2}
{"id": "G2", "scorer": "Ritwik Pramanik", "team": "Mohun Bagan Super Giant", "minute": 31, "minute_text": "31st minute", "assist": "Rohit Thangjam", "kind": "shot"}
{"id": "G3", "scorer": "Callum McFadzean-Rao", "team": "Mohun Bagan Super Giant", "minute": 67, "minute_text": "67th", "kind": "shot"}
{"id": "G4", "scorer": "Edú Barcia", "team": "Bengaluru FC", "minute": 89, "minute_text": "89th minute", "kind": "penalty"}
{"id": "G5", "scorer": "Ritwik Pramanik", "team": "Mohun Bagan Super Giant", "minute": 31, "assist": "Rohit Thangjam", "kind": "shot"}
{"id": "G6", "scorer": "Ritwik Pramanik", "team": "Mohun Bagan Super Giant", "minute": 31, "assist": "Rohit Thangjam", "kind": "shot"}
{"id": "G7", "scorer": "Edú Barcia", "team": "Bengaluru FC", "minute": 89, "kind": "penalty"}
{"id": "G8", "scorer": "Callum McFadzean-Rao", "team": "Mohun Bagan Super Giant", "minute": 67, "kind": "shot"}
