⟦TEAM|Ajax⟧ ⟦SCORE|0-2⟧ ⟦TEAM|AZ⟧: Bad night for ⟦PERSON|Van Hemert⟧'s men
⟦GPE|AMSTERDAM⟧ — ⟦PERSON|Thijs Koolhaas⟧ ⟦G1|scored⟧ and then made ⟦G2|one⟧ for ⟦PERSON|Ibrahim Sadiq-Hassan⟧ as ⟦TEAM|AZ⟧ inflicted a third successive ⟦COMPETITION|Eredivisie⟧ defeat on ⟦TEAM|Ajax⟧.
The ⟦GPE|Alkmaar⟧ side were without a win at the ⟦VENUE|Johan Cruyff Arena⟧ since ⟦DATE|2022⟧ but were in command from the ⟦MINUTE|19th minute⟧, when ⟦PERSON|Koolhaas⟧ ⟦G3|slipped the ball under⟧ ⟦PERSON|Remko Pasveer-Bos⟧ after ⟦PERSON|Jelle Hoogland⟧ had lost possession.
⟦TEAM|Ajax⟧ reacted. ⟦PERSON|Davi Moura⟧ had a shot pushed on to the post by ⟦PERSON|Hobie Verhage⟧ and then scooped the rebound over. ⟦PERSON|Hoogland⟧ almost atoned for his error with a header that went the wrong side of the woodwork.
At the ⟦MINUTE|interval⟧, coach ⟦PERSON|Maarten van Hemert⟧ took off both wingers. ⟦TEAM|Ajax⟧ won seven corners in the ⟦MINUTE|opening 15 minutes⟧ of the second half without a shot on target to show for it.
⟦TEAM|AZ⟧ then ⟦G4|doubled their lead⟧. The move started with a goal kick, ⟦PERSON|Koolhaas⟧ beat ⟦PERSON|Hoogland⟧ and ⟦PERSON|Sadiq-Hassan⟧ ⟦G5|side-footed home⟧ at the far post.
⟦PERSON|Moura⟧ went down in the area on ⟦MINUTE|79⟧ and wanted a penalty. He was given a yellow card. ⟦PERSON|Koolhaas⟧ had a ⟦G6|goal⟧ of his own scrubbed out for offside late on, when he had ⟦G7|lifted the ball over ⟦PERSON|Pasveer-Bos⟧⟧.
"The players are low on confidence, you can see it," ⟦PERSON|Van Hemert⟧ said. "We conceded the first ⟦G8|goal⟧ from our own throw-in."
⟦TEAM|AZ⟧ close to within two points of second-placed ⟦TEAM|Feyenoord⟧. ⟦TEAM|Ajax⟧ are sixth.
=====GOALS=====
{"id": "G1", "scorer": "Thijs Koolhaas", "team": "AZ", "minute": 19, "kind": "shot"}
{"id": "G2", "scorer": "Ibrahim Sadiq-Hassan", "team": "AZ", "assist": "Thijs Koolhaas", "kind": "shot"}
{"id": "G3", "scorer": "Thijs Koolhaas", "team": "AZ", "minute": 19, "minute_text": "19th minute", "kind": "shot", "score": "0-1"}
{"id": "G4", "scorer": "Ibrahim Sadiq-Hassan", "team": "AZ", "assist": "Thijs Koolhaas", "kind": "shot", "score": "0-2"}
{"id": "G5", "scorer": "Ibrahim Sadiq-Hassan", "team": "AZ", "assist": "Thijs Koolhaas", "kind": "shot"}
{"id": "G6", "scorer": "Thijs Koolhaas", "team": "AZ", "minute_text": "late on", "outcome": "ruled out"}
{"id": "G7", "scorer": "Thijs Koolhaas", "team": "AZ", "outcome": "ruled out"}
{"id": "G8", "scorer": "Thijs Koolhaas", "team": "AZ", "minute": 19, "kind": "shot"}
