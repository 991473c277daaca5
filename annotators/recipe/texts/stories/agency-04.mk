⟦TEAM|Cherries⟧ end drought with deserved victory over ⟦TEAM|Hammers⟧
⟦TEAM|Bournemouth⟧ won at home for the first time in six attempts on ⟦DATE|Saturday⟧, ⟦G1|goals⟧ from ⟦PERSON|Joel Sarpong⟧, ⟦PERSON|Bruno Pacheco⟧ and ⟦PERSON|Jamie Osgood⟧ seeing off ⟦TEAM|West Ham⟧ ⟦SCORE|3-1⟧ at the ⟦VENUE|Vitality Stadium⟧.
The ⟦TEAM|Hammers⟧ ⟦G2|equalised⟧ through ⟦PERSON|Amine Belkacem⟧ before the ⟦MINUTE|break⟧ but were second best thereafter and are now four without a win.
⟦TEAM|West Ham⟧ actually had the ball in the home net first. ⟦PERSON|Ryan Stott⟧ ⟦G3|prodded in⟧ after ⟦MINUTE|12 minutes⟧ when ⟦PERSON|Nathan Vickers⟧ fumbled a corner; he had barely turned to the travelling fans when the whistle went for a foul on the goalkeeper.
Otherwise the opening half-hour belonged to ⟦TEAM|Bournemouth⟧. ⟦PERSON|Kai Templeton⟧ headed over, ⟦PERSON|Osgood⟧ forced ⟦PERSON|Ed Cattermole⟧ to tip round the post on ⟦MINUTE|18⟧ and ⟦PERSON|Pacheco⟧, played in by ⟦PERSON|Sarpong⟧, was too slow and saw ⟦PERSON|Luke Harrop⟧ nick the ball off his toe.
Just after the half-⟦MINUTE|hour mark⟧ the pressure told and the side in red and black ⟦G4|went in front⟧. ⟦PERSON|Stott⟧, dwelling on the ball, had his pocket picked by ⟦PERSON|Templeton⟧. The loose ball ran for ⟦PERSON|Osgood⟧, and his square pass left ⟦PERSON|Sarpong⟧ to ⟦G5|stroke it beyond⟧ ⟦PERSON|Cattermole⟧ in the ⟦MINUTE|32nd minute⟧.
It was a ⟦G6|sixth⟧ of the campaign for the ⟦NORP|Ghanaian⟧, who ⟦G7|scored twice⟧ here in the rout of ⟦TEAM|Palace⟧ and who ⟦G8|got his first⟧ in ⟦NORP|English⟧ football for ⟦TEAM|Ipswich⟧.
⟦TEAM|West Ham⟧'s reply, ⟦MINUTE|eight minutes later⟧, was out of the blue. A long throw was flicked on by ⟦PERSON|Stott⟧ and ⟦PERSON|Belkacem⟧, back to goal, ⟦G9|hooked over his shoulder and in⟧. There were claims for a push, but referee and video assistant let the ⟦G10|strike⟧ stand. The ⟦NORP|Moroccan⟧ had waited since ⟦DATE|January⟧ for his ⟦G11|first goal⟧ of ⟦DATE|2025⟧, his previous one having ⟦G12|come⟧ on ⟦DATE|Boxing Day⟧.
⟦PERSON|Frederik Lund⟧'s ⟦MINUTE|half-time⟧ words worked. ⟦PERSON|Templeton⟧ hit the bar on ⟦MINUTE|49 minutes⟧. ⟦PERSON|Cattermole⟧ stopped a ⟦PERSON|Sarpong⟧ header with his knees. And on the ⟦MINUTE|hour⟧ mark, or a ⟦MINUTE|minute past it⟧, ⟦PERSON|Pacheco⟧ saw his shot from 25 yards ⟦G13|deflected in off⟧ the unlucky ⟦PERSON|Harrop⟧ to ⟦G14|restore ⟦TEAM|Bournemouth⟧'s advantage⟧.
There was no way back for the visitors once ⟦PERSON|Stott⟧ had clipped ⟦PERSON|Templeton⟧'s heels. ⟦PERSON|Sarpong⟧ wanted the ball and so did ⟦PERSON|Pacheco⟧, but it was the captain who took it and ⟦PERSON|Osgood⟧'s ⟦G15|spot-kick⟧ in the ⟦MINUTE|74th minute⟧ was struck straight down the middle.
⟦PERSON|Belkacem⟧ was booked on ⟦MINUTE|78⟧, ⟦PERSON|Vickers⟧ saved with his feet from the same man on ⟦MINUTE|82⟧ and ⟦PERSON|Harrop⟧'s header in ⟦MINUTE|injury time⟧ dropped on to the roof of the net.
"We'd like to say it was all us but their ⟦G16|goal⟧ is poor from our point of view. We've looked at that throw all week," said ⟦PERSON|Lund⟧. "The ⟦G17|second⟧ has a bit of luck in it. You earn that."
⟦FURNITURE|Read more: Every Premier League side's January business rated⟧
=====GOALS=====
{"id": "G1", "scorer": "Joel Sarpong; Bruno Pacheco; Jamie Osgood", "team": "Bournemouth", "count": 3}
{"id": "G2", "scorer": "Amine Belkacem", "team": "West Ham", "minute": 40, "kind": "shot"}
{"id": "G3", "scorer": "Ryan Stott", "team": "West Ham", "minute": 12, "minute_text": "12 minutes", "outcome": "ruled out"}
{"id": "G4", "scorer": "Joel Sarpong", "team": "Bournemouth", "minute": 32, "assist": "Jamie Osgood", "kind": "shot"}
{"id": "G5", "scorer": "Joel Sarpong", "team": "Bournemouth", "minute": 32, "minute_text": "32nd minute", "assist": "Jamie Osgood", "kind": "shot"}
{"id": "G6", "scorer": "Joel Sarpong", "team": "Bournemouth", "minute": 32, "minute_text": "32nd minute", "assist": "Jamie Osgood", "kind": "shot"}
{"id": "G7", "scorer": "Joel Sarpong", "team": "Bournemouth", "scope": "background", "count": 2}
{"id": "G8", "scorer": "Joel Sarpong", "team": "Ipswich", "scope": "background"}
{"id": "G9", "scorer": "Amine Belkacem", "team": "West Ham", "minute": 40, "minute_text": "eight minutes later", "kind": "shot"}
{"id": "G10", "scorer": "Amine Belkacem", "team": "West Ham", "minute": 40, "kind": "shot"}
{"id": "G11", "scorer": "Amine Belkacem", "team": "West Ham", "minute": 40, "kind": "shot"}
{"id": "G12", "scorer": "Amine Belkacem", "team": "West Ham", "scope": "background"}
{"id": "G13", "scorer": "Bruno Pacheco", "team": "Bournemouth", "minute": 61, "minute_text": "minute past it"}
{"id": "G14", "scorer": "Bruno Pacheco", "team": "Bournemouth", "minute": 61, "minute_text": "minute past it"}
{"id": "G15", "scorer": "Jamie Osgood", "team": "Bournemouth", "minute": 74, "minute_text": "74th minute", "kind": "penalty"}
{"id": "G16", "scorer": "Amine Belkacem", "team": "West Ham", "minute": 40, "kind": "shot"}
{"id": "G17", "scorer": "Bruno Pacheco", "team": "Bournemouth", "minute": 61}
