⟦TEAM|Young Socceroos⟧ leave it to ⟦PERSON|Petrakis⟧ again

⟦PERSON|Nick Petrakis⟧ ⟦G1|scored⟧ for the third game running as ⟦TEAM|Australia⟧'s under-20s beat ⟦TEAM|Tajikistan⟧ ⟦SCORE|2-1⟧ to reach the last four of the ⟦COMPETITION|AFC U20 Asian Cup⟧ in ⟦GPE|Shenzhen⟧ on ⟦DATE|Saturday⟧.

They had to do it from behind. ⟦TEAM|Tajikistan⟧, making only their second appearance at this level, were dangerous from the off and ⟦G2|led⟧ inside ⟦MINUTE|ten minutes⟧. A poor clearance from goalkeeper ⟦PERSON|Harvey Lomax⟧ was picked up by ⟦PERSON|Rustam Saidov⟧; he fed ⟦PERSON|Shohrukh Nazarov⟧, whose shot against the post came back into the path of ⟦PERSON|Amir Kholov⟧, who ⟦G6|did the rest⟧. ⟦SCORE|1-0⟧.

Coach ⟦PERSON|Steve Corrigan-Blake⟧'s side took their time. ⟦PERSON|Lachie Boateng⟧ shot over, ⟦PERSON|Petrakis⟧ dragged wide from ⟦PERSON|Oscar Vidmar⟧'s pass, and ⟦PERSON|Saidov⟧ almost doubled the lead, stinging ⟦PERSON|Lomax⟧'s palms from range. But on ⟦MINUTE|41 minutes⟧ ⟦PERSON|Vidmar⟧'s corner was flicked on and ⟦PERSON|Boateng⟧, at full stretch, ⟦G3|toe-poked ⟦TEAM|Australia⟧ level⟧.

The heat slowed it down after that. ⟦PERSON|Manuchehr Rahimov⟧, the ⟦NORP|Tajik⟧ captain, went off with cramp, and so too did ⟦PERSON|Vidmar⟧. It was looking like an extra ⟦MINUTE|half-hour⟧ when ⟦PERSON|Petrakis⟧, kept quiet until then, received a throw-in with his back to goal, rolled ⟦PERSON|Rahimov⟧'s replacement and ⟦G4|found the far corner⟧. ⟦MINUTE|Six minutes⟧ were left.

⟦PERSON|Kholov⟧ had a penalty shout turned down before the end. ⟦PERSON|Nazarov⟧ was shown a straight red card for throwing the ball at the fourth official.

The ⟦G5|goal⟧ took the ⟦TEAM|Melbourne Victory⟧ teenager to five for the tournament, one more than ⟦TEAM|Japan⟧'s ⟦PERSON|Shun Okabe⟧, whose side lost to ⟦TEAM|Iran⟧ in ⟦DATE|Friday⟧'s quarter-final. "I don't count," he said, "my nan does."

⟦TEAM|Australia⟧ will play ⟦TEAM|Saudi Arabia⟧ in ⟦DATE|Wednesday⟧'s semi-final, and are guaranteed a place in ⟦DATE|next year⟧'s ⟦COMPETITION|U-20 World Cup⟧ whatever happens.

⟦FURNITURE|Share this article: Facebook | X | WhatsApp⟧
=====GOALS=====
{"id": "G1", "scorer": "Nick Petrakis", "team": "Australia", "minute": 84, "kind": "shot"}
{"id": "G2", "scorer": "Amir Kholov", "team": "Tajikistan", "minute": 10, "kind": "shot", "minute_text": "ten minutes"}
{"id": "G3", "scorer": "Lachie Boateng", "team": "Australia", "minute": 41, "kind": "shot", "minute_text": "41 minutes", "score": "1-1"}
{"id": "G4", "scorer": "Nick Petrakis", "team": "Australia", "minute": 84, "kind": "shot", "minute_text": "Six minutes", "score": "2-1"}
{"id": "G5", "scorer": "Nick Petrakis", "team": "Australia", "minute": 84, "kind": "shot"}
{"id": "G6", "scorer": "Amir Kholov", "team": "Tajikistan", "minute": 10, "kind": "shot"}
