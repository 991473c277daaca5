'Coward' chants, a red card and a derby ⟦G1|winner⟧: ⟦PERSON|Poulter⟧ has his say

⟦TEAM|Portsmouth⟧ boss ⟦PERSON|Dean Poulter⟧ insists he has no regrets over his touchline clash with ⟦PERSON|Theo van der Laan⟧ after ⟦TEAM|Pompey⟧ snatched a ⟦SCORE|1-0⟧ win at ⟦TEAM|Southampton⟧.

The two managers had to be separated by fourth official ⟦PERSON|Kevin Ferris⟧ following ⟦PERSON|Emeka Nwachukwu⟧'s ⟦G2|goal⟧ in the ⟦MINUTE|seventh minute of stoppage time⟧, which sent 3,000 visiting supporters into delirium and ⟦PERSON|Poulter⟧ haring down the line.

"I ran past him, that's all. I'm not going to apologise for running," ⟦PERSON|Poulter⟧ said. "You wait your whole career for a ⟦G3|winner⟧ like that. If ⟦PERSON|Theo⟧'s upset about where my feet were, he can send me a map."

⟦PERSON|Van der Laan⟧ saw it otherwise. The ⟦NORP|Dutchman⟧ claimed his opposite number had aimed a comment at the home bench.

"There's winning and there's class," he said. "He won. Congratulations."

It was a foul-tempered ⟦GPE|South Coast⟧ derby long before that. ⟦TEAM|Southampton⟧ played the last half-hour with ten men after ⟦PERSON|Jarrod Sims⟧ lunged in on ⟦PERSON|Will Harkness⟧, and the chants of 'coward' that followed the midfielder down the tunnel could be heard in the car park.

⟦TEAM|Saints⟧, though, had the better openings. ⟦PERSON|Riku Tanabe⟧ curled an early free-kick against an upright, then saw a penalty pushed away just before the ⟦MINUTE|interval⟧; the ⟦NORP|Japanese⟧ international sank to his knees, and that, you felt, was the moment.

"If that goes in, it's a different day," sighed ⟦PERSON|Van der Laan⟧. "We didn't score when we were on top. And for the ⟦G4|goal⟧ we've got two men on the floor asking for a foul. Play to the whistle! They teach it to children."

⟦PERSON|Harkness⟧ supplied the cross, ⟦PERSON|Nwachukwu⟧ the touch. "I didn't even see it ⟦G5|go in⟧," the ⟦NORP|Nigerian⟧ told the ⟦ORG|Southern Daily Echo⟧. "I was on my back. I heard our end and thought, yeah, that'll do."

It was a ⟦G6|first goal⟧ in 14 matches for the forward, who had been booed off at ⟦TEAM|Norwich⟧ a ⟦DATE|week ago⟧.

Nor was that the end of the arguments. ⟦TEAM|Portsmouth⟧ were convinced they ought to have had a spot-kick of their own after ⟦MINUTE|34 minutes⟧, when ⟦PERSON|Harkness⟧ was bundled over by ⟦PERSON|Tanabe⟧ on the edge of the six-yard box, and ⟦PERSON|Poulter⟧ spent much of the ⟦MINUTE|interval⟧ in conversation with the referee's door.

"I knocked. Nobody came," he said. "I only wanted to ask him what he'd seen, because I'm told that he had his back to it. If their lad scores the penalty a minute later, then I've got a very different dressing room to deal with. We've had five big calls against us ⟦DATE|this season⟧ and I've kept quiet about four of them."

⟦PERSON|Van der Laan⟧'s mood was not improved by the statistics. ⟦TEAM|Saints⟧ had two-thirds of the ball and fourteen corners, and have now ⟦G7|scored only twice⟧ in six matches on their own ground. The ⟦NORP|Dutchman⟧ was asked if he needed a new forward in ⟦DATE|January⟧.

"I need the ones I've got to score," he said. "You can buy all the strikers in the world. Somebody has to be calm in front of goal and ⟦DATE|today⟧ nobody was calm. Not on the pitch, not in the stands, not on the bench. Me too."

⟦PERSON|Sims⟧, who had been sent off in the same fixture as an 18-year-old, left without speaking. His captain spoke for him. "Jarrod's devastated. He's gone for the ball and he's late, simple as that. He'll say sorry to the lads and we'll move on. It's not the red that loses it, it's us falling asleep at ⟦MINUTE|96 and a half minutes⟧."

For ⟦PERSON|Poulter⟧, the night ended in front of the away end, arms aloft, tie gone, voice gone. Someone had thrown him a flag. "Best ⟦G8|goal⟧ I never saw," he croaked. "I was arguing with the fourth official. Turned round and everyone was on top of everyone."

⟦ORG|Hampshire Police⟧ confirmed nine arrests. The ⟦ORG|Football Association⟧ is expected to ask both clubs for their observations.
=====GOALS=====
{"id": "G1", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
{"id": "G2", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness", "minute_text": "seventh minute of stoppage time"}
{"id": "G3", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
{"id": "G4", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
{"id": "G5", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
{"id": "G6", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
{"id": "G7", "team": "Southampton", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Emeka Nwachukwu", "team": "Portsmouth", "minute": 90, "added": 7, "assist": "Will Harkness"}
