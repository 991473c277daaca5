⟦TEAM|Bristol City⟧ held by ⟦TEAM|Hull⟧ in drab stalemate

⟦TEAM|Bristol City⟧ and ⟦TEAM|Hull City⟧ played out a goalless draw that did little for either side's ⟦COMPETITION|Championship⟧ promotion hopes.

The hosts, who began the day sixth, had the only shot on target of a dire first half at ⟦VENUE|Ashton Gate⟧, ⟦PERSON|Jude Pascoe⟧ forcing ⟦PERSON|Iker Mendizabal⟧ into a low save with a header in the ⟦MINUTE|37th minute⟧.

⟦TEAM|Hull⟧ improved after the ⟦MINUTE|break⟧. ⟦PERSON|Ferdi Aydın⟧ rattled the crossbar from distance on ⟦MINUTE|55 minutes⟧, and ⟦PERSON|Connor Wray⟧ thought he had earned a penalty when he went down under a challenge from ⟦PERSON|Thibaut Lacazère⟧, but referee ⟦PERSON|Simon Oakeshott⟧ was not interested.

⟦PERSON|Pascoe⟧ should have stolen it at the death. Substitute ⟦PERSON|Abdi Warsame⟧ did brilliantly on the right, but the striker, unmarked and eight yards out, somehow scooped the cut-back over.

The game in three numbers

0 - Goals for ⟦PERSON|Pascoe⟧ in his last 11 matches. He had not gone more than three without scoring before ⟦DATE|Christmas⟧.

2 - Shots on target in the 90 minutes.

4 - Clean sheets in a row for ⟦TEAM|Hull⟧, who have not conceded since ⟦DATE|8 February⟧.

The managers

⟦TEAM|Bristol City⟧ head coach ⟦PERSON|Lorcan Devane⟧: "If that goes in late on, you're all telling me it was a gritty win. It didn't. We need a goal from somewhere, from anybody."

⟦TEAM|Hull⟧ boss ⟦PERSON|Stefan Krajnc⟧: "I like to see goals like any person. But a point here is a good point."

⟦FURNITURE|Next up for the Robins: Millwall (A), Tuesday 19:45 GMT⟧
⟦FURNITURE|Listen to every Hull City game on BBC Radio Humberside⟧
=====GOALS=====
