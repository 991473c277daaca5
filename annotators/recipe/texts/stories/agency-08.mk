⟦TEAM|Millwall⟧ ⟦SCORE|3-2⟧ ⟦TEAM|QPR⟧
⟦PERSON|Tunde Adelakun⟧'s ⟦G1|strike⟧ in the ⟦MINUTE|final minute⟧ of normal time gave ⟦TEAM|Millwall⟧ a ⟦SCORE|3-2⟧ win in a ⟦GPE|London⟧ derby that had goals, cards, a pitch invader and four penalty appeals.
⟦PERSON|Adelakun⟧ had earlier ⟦G2|cancelled out⟧ ⟦PERSON|Jayden Osborne⟧'s ⟦MINUTE|second-minute⟧ ⟦G3|opener⟧; a ⟦PERSON|Hamish Gillespie⟧ ⟦G4|spot-kick⟧ then gave the home side the lead before ⟦PERSON|Piotr Zawada⟧ ⟦G5|got ⟦TEAM|QPR⟧ back on terms⟧ at the ⟦VENUE|Den⟧.
The visitors had kicked off and did not let go of the ball until it was ⟦G6|in the net⟧. Eleven passes went unchallenged, ⟦PERSON|Samir Benali⟧ checked inside his marker and ⟦PERSON|Osborne⟧ ⟦G7|swept it in⟧ off the post with the clock at ⟦MINUTE|one minute 40 seconds⟧.
It should have been two. ⟦PERSON|Benali⟧, bearing down on ⟦PERSON|Rob Ashcroft⟧'s goal, was pulled up for a foul he did not think he had made, and ⟦PERSON|Osborne⟧ drove over from the edge of the box on ⟦MINUTE|eight⟧.
The lead lasted ten minutes. ⟦PERSON|Kieran Bates⟧ flighted a free-kick to the far side, ⟦PERSON|Ethan Rowe⟧ let it go and ⟦PERSON|Adelakun⟧ got a flick on the ball as the ⟦TEAM|Lions⟧ ⟦G8|equalised⟧.
There followed half an hour in which both keepers were asked questions. ⟦PERSON|Gary Tindall⟧ palmed ⟦PERSON|Vaughan Rees⟧'s drive over, ⟦PERSON|Ashcroft⟧ stood tall to deny ⟦PERSON|Zawada⟧ and ⟦PERSON|Gillespie⟧'s volley in the ⟦MINUTE|37th minute⟧ came back off the bar.
Deep into ⟦MINUTE|stoppage time⟧ at the end of the half ⟦PERSON|Rowe⟧ trod on ⟦PERSON|Bates⟧'s foot and the ⟦NORP|Scot⟧ ⟦PERSON|Gillespie⟧ ⟦G9|made it ⟦SCORE|2-1⟧⟧, ⟦MINUTE|two minutes after the 45⟧ had elapsed and in spite of ⟦PERSON|Tindall⟧'s fingertips.
⟦TEAM|Rangers⟧ were level early in the second half. ⟦PERSON|Osborne⟧'s cross from the left was headed out by ⟦PERSON|Rees⟧, but only as far as the ⟦NORP|Pole⟧, who ⟦G10|drove it back through a forest of legs⟧ in the ⟦MINUTE|53rd minute⟧. ⟦PERSON|Ashcroft⟧ saw it too late. It was a second ⟦G11|goal⟧ in as many games for ⟦PERSON|Zawada⟧, who ⟦G12|was on target⟧ in the ⟦COMPETITION|FA Cup⟧ win over ⟦TEAM|Blackburn⟧.
⟦TEAM|QPR⟧ thought it was three. ⟦PERSON|Benali⟧ ⟦G13|squeezed home⟧ from ⟦PERSON|Osborne⟧'s pass with ⟦MINUTE|20 minutes left⟧, and there was pandemonium in the away end until the protests from the home bench were found to be unnecessary: the assistant's flag had been raised all along.
⟦PERSON|Bates⟧ was withdrawn on ⟦MINUTE|72⟧ with a knock. ⟦PERSON|Benali⟧ shot at ⟦PERSON|Ashcroft⟧, ⟦PERSON|Adelakun⟧ at ⟦PERSON|Tindall⟧. The fourth official was still programming his board when ⟦PERSON|Rees⟧, running on to a throw, hooked the ball into the middle and ⟦PERSON|Adelakun⟧, with defenders queuing to block, ⟦G14|found the one gap⟧ in the ⟦MINUTE|90th minute⟧.
He has ⟦G15|scored⟧ 11 against ⟦GPE|London⟧ clubs since he signed. ⟦TEAM|Millwall⟧ manager ⟦PERSON|Mick Hallworth⟧ said: "That is what he does. I never had to tell him. Their ⟦G16|first goal⟧, I thought, here we go, and then he's put his head on one and we're all right. He's ⟦G17|got two⟧ and he could have had four."
⟦TEAM|Millwall⟧ are up to eighth.
=====GOALS=====
{"id": "G1", "scorer": "Tunde Adelakun", "team": "Millwall", "minute": 90, "assist": "Vaughan Rees", "kind": "shot"}
{"id": "G2", "scorer": "Tunde Adelakun", "team": "Millwall", "minute": 12, "assist": "Kieran Bates", "kind": "header"}
{"id": "G3", "scorer": "Jayden Osborne", "team": "QPR", "minute": 2, "minute_text": "second-minute", "assist": "Samir Benali", "kind": "shot"}
{"id": "G4", "scorer": "Hamish Gillespie", "team": "Millwall", "minute": 45, "added": 2, "kind": "penalty"}
{"id": "G5", "scorer": "Piotr Zawada", "team": "QPR", "minute": 53, "kind": "shot"}
{"id": "G6", "scorer": "Jayden Osborne", "team": "QPR", "minute": 2, "minute_text": "one minute 40 seconds", "assist": "Samir Benali", "kind": "shot"}
{"id": "G7", "scorer": "Jayden Osborne", "team": "QPR", "minute": 2, "minute_text": "one minute 40 seconds", "assist": "Samir Benali", "kind": "shot"}
{"id": "G8", "scorer": "Tunde Adelakun", "team": "Millwall", "minute": 12, "assist": "Kieran Bates", "kind": "header"}
{"id": "G9", "scorer": "Hamish Gillespie", "team": "Millwall", "minute": 45, "added": 2, "minute_text": "two minutes after the 45", "kind": "penalty"}
{"id": "G10", "scorer": "Piotr Zawada", "team": "QPR", "minute": 53, "minute_text": "53rd minute", "kind": "shot"}
{"id": "G11", "scorer": "Piotr Zawada", "team": "QPR", "minute": 53, "kind": "shot"}
{"id": "G12", "scorer": "Piotr Zawada", "team": "QPR", "scope": "background"}
{"id": "G13", "scorer": "Samir Benali", "team": "QPR", "minute": 70, "minute_text": "20 minutes left", "outcome": "ruled out"}
{"id": "G14", "scorer": "Tunde Adelakun", "team": "Millwall", "minute": 90, "minute_text": "90th minute", "assist": "Vaughan Rees", "kind": "shot"}
{"id": "G15", "scorer": "Tunde Adelakun", "team": "Millwall", "scope": "background", "count": 11}
{"id": "G16", "scorer": "Jayden Osborne", "team": "QPR", "minute": 2, "assist": "Samir Benali", "kind": "shot"}
{"id": "G17", "scorer": "Tunde Adelakun", "team": "Millwall", "count": 2}
