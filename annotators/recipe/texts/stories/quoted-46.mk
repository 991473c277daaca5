⟦TEAM|Hornets⟧ hold on to edge ⟦TEAM|Pompey⟧ in five-goal treat

⟦TEAM|Watford⟧ ⟦G1|scored three⟧ and had ⟦G2|another⟧ taken off them as they overcame ⟦TEAM|Portsmouth⟧ ⟦SCORE|3-2⟧ at ⟦VENUE|Vicarage Road⟧ in one of the games of the season.

⟦PERSON|Issa Coulibaly⟧ ⟦G3|got the show on the road⟧ in the ⟦MINUTE|third minute⟧. ⟦PERSON|Toby Garrick⟧'s cross was headed out to ⟦PERSON|Ryan Mansell⟧, his drive was parried by ⟦PERSON|Viktor Hedlund⟧ and the ⟦NORP|Malian⟧ ⟦G4|tapped the loose ball in⟧.

The visitors ⟦G5|were level⟧ by the 20th. ⟦PERSON|Mansell⟧'s foul gave ⟦PERSON|Callum Sharp⟧ a sight of goal from 22 yards, and the ⟦TEAM|Pompey⟧ skipper ⟦G6|found the top corner⟧. He'd hit the wall with an earlier one, on ⟦MINUTE|eight minutes⟧.

⟦TEAM|Watford⟧ ⟦G7|re-established their lead⟧ before the ⟦MINUTE|interval⟧, and in style. ⟦PERSON|Garrick⟧'s corner was cleared only as far as the arc, where ⟦PERSON|Mansell⟧, who has not scored from open play for two years, ⟦G8|met it on the volley⟧ and watched it fly in off both posts.

⟦PERSON|Coulibaly⟧ wanted more. He shot wide on ⟦MINUTE|48⟧ and ⟦G9|beat ⟦PERSON|Hedlund⟧⟧ on ⟦MINUTE|52⟧, but the assistant said he had gone too early, and the flag stayed up after a discussion. ⟦TEAM|Pompey⟧ pushed. ⟦PERSON|Sharp⟧'s shot came back off the bar and ⟦PERSON|Nick Larwood⟧ was booked for time-wasting in the ⟦MINUTE|67th minute⟧.

The ⟦G10|third⟧ was scored by ⟦PERSON|Peter Oduwole⟧ on ⟦MINUTE|73⟧. The midfielder, slotted in on the left since ⟦MINUTE|half-time⟧, robbed a dawdling defender and ⟦G11|rolled it calmly past⟧ ⟦PERSON|Hedlund⟧. Game over? Not quite. ⟦PERSON|Sharp⟧'s ⟦G12|second⟧, from an acute angle, arrived with ⟦TEAM|Watford⟧ down to ten men after ⟦PERSON|Garrick⟧ limped off, and ⟦PERSON|Hedlund⟧ himself had a header blocked in the dying seconds.

THE MANAGERS

⟦TEAM|Watford⟧'s ⟦PERSON|Ross Beckwith⟧: "Great game if you're in the stand. The ⟦G13|volley⟧ was ridiculous. I've seen him hit those into the car park. He'll say he meant the second post.

"You've got to give them credit. The ⟦G14|free-kick⟧ was unstoppable. The ⟦G15|one⟧ at the end wasn't, but we'd ten men, so I'll be kind. I thought we'd have four and I'd have been sat down. The flag's wrong, he was level."

⟦TEAM|Portsmouth⟧'s ⟦PERSON|Liam Hargest⟧: "We ⟦G16|scored two⟧ at a hard place and lost. I can't complain about effort. I can about the ⟦G17|third⟧. You don't do that there, you kick it in the stand. It's killed us.

"The ⟦G18|first⟧ came before I'd got my coat done up. But their ⟦G19|second⟧? Take your hat off."

⟦PERSON|Mansell⟧ said: "My last ⟦G20|one⟧ was at ⟦TEAM|Coventry⟧ and that was a cross. I saw it coming and thought, if I miss this they'll laugh for a week. It could've gone anywhere. The lads are calling me all sorts."

⟦TEAM|Watford⟧ go to ⟦TEAM|Hull⟧ on ⟦DATE|Saturday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Issa Coulibaly; Ryan Mansell; Peter Oduwole", "team": "Watford", "count": 3}
{"id": "G2", "scorer": "Issa Coulibaly", "team": "Watford", "outcome": "ruled out", "minute": 52}
{"id": "G3", "scorer": "Issa Coulibaly", "team": "Watford", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G4", "scorer": "Issa Coulibaly", "team": "Watford", "minute": 3, "kind": "shot", "minute_text": "third minute"}
{"id": "G5", "scorer": "Callum Sharp", "team": "Portsmouth", "kind": "free kick", "minute": 20}
{"id": "G6", "scorer": "Callum Sharp", "team": "Portsmouth", "kind": "free kick", "minute": 20}
{"id": "G7", "scorer": "Ryan Mansell", "team": "Watford", "kind": "volley"}
{"id": "G8", "scorer": "Ryan Mansell", "team": "Watford", "kind": "volley"}
{"id": "G9", "scorer": "Issa Coulibaly", "team": "Watford", "outcome": "ruled out", "minute": 52, "minute_text": "52"}
{"id": "G10", "scorer": "Peter Oduwole", "team": "Watford", "kind": "shot", "minute": 73, "minute_text": "73"}
{"id": "G11", "scorer": "Peter Oduwole", "team": "Watford", "kind": "shot", "minute": 73, "minute_text": "73"}
{"id": "G12", "scorer": "Callum Sharp", "team": "Portsmouth", "kind": "shot"}
{"id": "G13", "scorer": "Ryan Mansell", "team": "Watford", "kind": "volley"}
{"id": "G14", "scorer": "Callum Sharp", "team": "Portsmouth", "kind": "free kick", "minute": 20}
{"id": "G15", "scorer": "Callum Sharp", "team": "Portsmouth", "kind": "shot"}
{"id": "G16", "scorer": "Callum Sharp", "team": "Portsmouth", "count": 2}
{"id": "G17", "scorer": "Peter Oduwole", "team": "Watford", "kind": "shot", "minute": 73}
{"id": "G18", "scorer": "Issa Coulibaly", "team": "Watford", "minute": 3, "kind": "shot"}
{"id": "G19", "scorer": "Ryan Mansell", "team": "Watford", "kind": "volley"}
{"id": "G20", "scorer": "Ryan Mansell", "scope": "background"}
