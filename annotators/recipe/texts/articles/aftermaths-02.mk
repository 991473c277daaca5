⟦TEAM|Werder⟧ go third after ⟦PERSON|Ofori⟧ ⟦G1|strike⟧ sinks ⟦TEAM|Augsburg⟧

⟦GPE|BREMEN⟧, ⟦GPE|Germany⟧, ⟦DATE|Nov 8⟧ (⟦ORG|Reuters⟧) - ⟦PERSON|Kwabena Ofori⟧ ⟦G2|grabbed the only goal⟧ ⟦MINUTE|15 minutes from the end⟧ as ⟦TEAM|Werder Bremen⟧ beat ⟦TEAM|Augsburg⟧ ⟦SCORE|1-0⟧ on ⟦DATE|Friday⟧ to climb to third place in the ⟦COMPETITION|Bundesliga⟧.

The ⟦TEAM|Ghana⟧ forward, on the bench for the first time since ⟦DATE|January⟧, needed only six minutes to make his mark after replacing ⟦PERSON|Luca Stanzani⟧.

⟦TEAM|Werder⟧ had dominated from the start but found ⟦TEAM|Augsburg⟧ goalkeeper ⟦PERSON|Marco Eggers⟧ in fine form. He palmed away a low shot from ⟦PERSON|Emre Yıldız⟧ in the ⟦MINUTE|fifth minute⟧, turned a ⟦PERSON|Stanzani⟧ header over the bar and then, just past the ⟦MINUTE|half hour⟧, got down to his right to stop ⟦PERSON|Tarik Belhadj⟧ when the ⟦NORP|Moroccan⟧ winger was clean through.

⟦TEAM|Augsburg⟧, who have not won at the ⟦VENUE|Weserstadion⟧ in nine years, carried little threat before the ⟦MINUTE|break⟧. ⟦PERSON|Noah Thiel⟧ shot wide from a promising position and ⟦PERSON|Fabian Kestler⟧'s free kick was comfortably dealt with by ⟦PERSON|Jonas Wittmann⟧.

The visitors thought they had ⟦G3|gone ahead⟧ ⟦MINUTE|seven minutes after the restart⟧. ⟦PERSON|Kestler⟧'s corner was flicked on at the near post and ⟦PERSON|Dominik Rehagen-Voss⟧ ⟦G4|bundled the ball into the net⟧, but the video assistant spotted a handball by the centre back and the ⟦G5|goal⟧ was scrubbed out.

It seemed to wake the home side. ⟦PERSON|Belhadj⟧ rattled the bar from 18 yards, ⟦PERSON|Yıldız⟧ dragged his follow-up past the post and the ⟦TEAM|Turkey⟧ midfielder was then booked for protesting after a penalty claim was waved away.

⟦TEAM|Werder⟧ coach ⟦PERSON|Sebastian Aumüller⟧ sent on ⟦PERSON|Ofori⟧, and it was ⟦PERSON|Belhadj⟧ who supplied him. The winger beat his man on the outside and cut the ball back to the near post, where the substitute ⟦G6|stabbed it past ⟦PERSON|Eggers⟧⟧.

The lead was almost doubled within moments. ⟦PERSON|Belhadj⟧'s cross was cleared straight to ⟦PERSON|Yıldız⟧, whose volley was blocked by ⟦PERSON|Rehagen-Voss⟧ on the line.

⟦TEAM|Augsburg⟧ threw men forward late on and ⟦PERSON|Wittmann⟧ earned his money in the ⟦MINUTE|89th minute⟧, clawing out a header by ⟦PERSON|Thiel⟧ that was bound for the top corner. ⟦PERSON|Kestler⟧ also lifted a shot over in ⟦MINUTE|added time⟧.

"I was a little bit angry to be on the bench, of course," ⟦PERSON|Ofori⟧ said. "The coach told me I would get chances because they would be tired. The first one, I ⟦G7|scored⟧. That is the best answer."

⟦PERSON|Aumüller⟧ said he had no doubts. "He is a striker who can live with one touch. The ⟦G8|goal⟧ was a typical one for him."

⟦TEAM|Augsburg⟧'s ⟦PERSON|Rehagen-Voss⟧ was less happy about the decision that went against his side. "I do not feel any contact with my arm. If that counts, we win here," he said.

The win lifts ⟦TEAM|Werder⟧ to 21 points, three behind ⟦TEAM|Borussia Dortmund⟧, who play on ⟦DATE|Saturday⟧. ⟦TEAM|Augsburg⟧, who had ⟦PERSON|Thiel⟧ sent off after the final whistle, remain 13th.
⟦FURNITURE|(Reporting by K. Brandauer; Editing by T. Oyelaran)⟧
=====GOALS=====
{"id": "G1", "scorer": "Kwabena Ofori", "team": "Werder Bremen", "minute": 75, "assist": "Tarik Belhadj", "kind": "shot"}
{"id": "G2", "scorer": "Kwabena Ofori", "team": "Werder Bremen", "minute": 75, "minute_text": "15 minutes from the end", "assist": "Tarik Belhadj", "kind": "shot"}
{"id": "G3", "scorer": "Dominik Rehagen-Voss", "team": "Augsburg", "minute": 52, "minute_text": "seven minutes after the restart", "outcome": "ruled out"}
{"id": "G4", "scorer": "Dominik Rehagen-Voss", "team": "Augsburg", "minute": 52, "minute_text": "seven minutes after the restart", "outcome": "ruled out"}
{"id": "G5", "scorer": "Dominik Rehagen-Voss", "team": "Augsburg", "minute": 52, "minute_text": "seven minutes after the restart", "outcome": "ruled out"}
{"id": "G6", "scorer": "Kwabena Ofori", "team": "Werder Bremen", "minute": 75, "assist": "Tarik Belhadj", "kind": "shot"}
{"id": "G7", "scorer": "Kwabena Ofori", "team": "Werder Bremen", "minute": 75, "assist": "Tarik Belhadj", "kind": "shot"}
{"id": "G8", "scorer": "Kwabena Ofori", "team": "Werder Bremen", "minute": 75, "assist": "Tarik Belhadj", "kind": "shot"}
