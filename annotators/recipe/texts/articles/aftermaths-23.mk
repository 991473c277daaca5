⟦COMPETITION|FA Cup⟧ second round: ⟦TEAM|Maidstone⟧ knock out ⟦TEAM|Exeter⟧, ⟦TEAM|Gainsborough⟧ earn replay money
⟦FURNITURE|PA Sport⟧
⟦FURNITURE|2 minutes read⟧

Non-League ⟦TEAM|Maidstone United⟧ pulled off the shock of the ⟦COMPETITION|FA Cup⟧ second round as ⟦PERSON|Musa Jallow-Finch⟧'s early ⟦G1|goal⟧ saw off ⟦COMPETITION|League One⟧ ⟦TEAM|Exeter City⟧.

⟦PERSON|Jallow-Finch⟧, the ⟦TEAM|Gambia⟧ international who works as a plumber, ⟦G2|got it⟧ after only ⟦MINUTE|four minutes⟧ at a sold-out ⟦VENUE|Gallagher Stadium⟧, lobbing keeper ⟦PERSON|Craig Tiffin⟧ when a backpass fell short, and the ⟦TEAM|Stones⟧ of ⟦COMPETITION|National League South⟧ held out for a ⟦SCORE|1-0⟧ win. Goalkeeper ⟦PERSON|Will Scholey⟧ was the other hero. He turned a ⟦PERSON|Declan Ashmead⟧ header onto the bar on ⟦MINUTE|37 minutes⟧, kept out ⟦PERSON|Tommy Rourke⟧ twice and even denied ⟦PERSON|Tiffin⟧, who had gone up for a ⟦MINUTE|97th-minute⟧ corner.

⟦TEAM|Exeter⟧, fifth in ⟦COMPETITION|League One⟧, were last beaten by a side from the sixth tier in ⟦DATE|1978⟧.

⟦TEAM|Barnsley⟧ avoided a similar fate at ⟦VENUE|Oakwell⟧ against ⟦TEAM|Tamworth⟧, although they had to ⟦G3|come from behind⟧. ⟦PERSON|Enock Banda⟧ stunned the ⟦TEAM|Tykes⟧ when he ⟦G4|shot across ⟦PERSON|Liam Postlethwaite⟧⟧ from ⟦PERSON|Danny Ould⟧'s knock-down. The ⟦NORP|Zambian⟧ forward then spurned two opportunities to make it ⟦SCORE|2-0⟧ before ⟦PERSON|Rico Manuel⟧ ⟦G5|headed ⟦TEAM|Barnsley⟧ level⟧ in ⟦MINUTE|first-half stoppage time⟧. ⟦PERSON|Manuel⟧ was the provider as ⟦PERSON|Jay Amadi⟧ ⟦G6|settled matters⟧ on ⟦MINUTE|66⟧.

"We weren't good, but you take it," said ⟦TEAM|Barnsley⟧ boss ⟦PERSON|Peter Wragg⟧. "We ⟦G7|concede a poor goal⟧ and it's panic."

⟦TEAM|Chesterfield⟧ won an all-⟦COMPETITION|League Two⟧ tie with ⟦TEAM|Morecambe⟧ ⟦SCORE|3-0⟧, ⟦PERSON|Billy Cutts⟧ ⟦G8|scoring twice⟧ after ⟦PERSON|Kris Ingham⟧'s own ⟦G9|goal⟧. The ⟦TEAM|Shrimps⟧ were down to ten men at the time, having lost ⟦PERSON|Archie Noakes⟧ to a second caution on ⟦MINUTE|29 minutes⟧.

There was late drama at ⟦TEAM|Burton Albion⟧. ⟦PERSON|Ben Yarrow⟧ seemed to have given ⟦TEAM|Fleetwood Town⟧ the win when he ⟦G10|swept in⟧ with ⟦MINUTE|91 on the clock⟧, only for the ⟦TEAM|Brewers⟧ to go straight to the other end, where ⟦PERSON|Tyler Frith⟧ ⟦G11|turned it in⟧ at the near post. It ended ⟦SCORE|1-1⟧ and the tie went to ⟦MINUTE|extra time⟧, when ⟦PERSON|Yarrow⟧ missed a penalty, and then a shoot-out, won ⟦SCORE|5-3⟧ by ⟦TEAM|Burton⟧. ⟦PERSON|Frith⟧ put away the last.

⟦TEAM|Bristol City⟧ were made to work by ⟦TEAM|Weston-super-Mare⟧ but went through ⟦SCORE|2-1⟧ with ⟦G12|goals⟧ from ⟦PERSON|Sean Mockridge⟧ and the teenager ⟦PERSON|Lewis Quaye⟧. The ⟦G13|consolation⟧ from the visitors, a superb volley by ⟦PERSON|Mark Elstob⟧, who came on at ⟦MINUTE|half-time⟧, drew applause from all four stands.

⟦TEAM|Port Vale⟧ and ⟦TEAM|Walsall⟧ meet again after a ⟦SCORE|0-0⟧ draw which saw the ⟦TEAM|Saddlers⟧ miss from 12 yards. ⟦TEAM|Accrington Stanley⟧ beat ⟦TEAM|Salford City⟧ ⟦SCORE|2-0⟧ in the ⟦GPE|Lancashire⟧ derby, both ⟦G14|goals⟧ coming in a crazy ⟦MINUTE|90-second spell⟧ before the ⟦MINUTE|hour⟧.

⟦TEAM|Gainsborough Trinity⟧, the lowest-ranked club left in, take on ⟦TEAM|Crewe Alexandra⟧ live on ⟦ORG|TNT Sports⟧ on ⟦DATE|Monday night⟧. They beat nobody's idea of a giant in the last round but ⟦TEAM|Trinity⟧'s leading scorer ⟦PERSON|Clive Abelson-Moore⟧ has nine ⟦G15|goals⟧ in ⟦DATE|this season⟧'s ⟦COMPETITION|Cup⟧.

The third-round draw takes place after that match, with ⟦TEAM|Chelsea⟧ and ⟦TEAM|Manchester United⟧ among those entering.
⟦FURNITURE|Ball numbers for the third-round draw⟧
=====GOALS=====
{"id": "G1", "scorer": "Musa Jallow-Finch", "team": "Maidstone United", "minute": 4, "kind": "shot"}
{"id": "G2", "scorer": "Musa Jallow-Finch", "team": "Maidstone United", "minute": 4, "minute_text": "four minutes", "kind": "shot"}
{"id": "G3", "scorer": "Rico Manuel; Jay Amadi", "team": "Barnsley", "count": 2}
{"id": "G4", "scorer": "Enock Banda", "team": "Tamworth", "assist": "Danny Ould", "kind": "shot"}
{"id": "G5", "scorer": "Rico Manuel", "team": "Barnsley", "minute_text": "first-half stoppage time", "kind": "header"}
{"id": "G6", "scorer": "Jay Amadi", "team": "Barnsley", "minute": 66, "minute_text": "66", "assist": "Rico Manuel"}
{"id": "G7", "scorer": "Enock Banda", "team": "Tamworth", "assist": "Danny Ould", "kind": "shot"}
{"id": "G8", "scorer": "Billy Cutts", "team": "Chesterfield", "count": 2}
{"id": "G9", "scorer": "Kris Ingham", "team": "Chesterfield", "kind": "own goal"}
{"id": "G10", "scorer": "Ben Yarrow", "team": "Fleetwood Town", "minute": 90, "added": 1, "minute_text": "91 on the clock", "kind": "shot"}
{"id": "G11", "scorer": "Tyler Frith", "team": "Burton Albion", "kind": "shot"}
{"id": "G12", "scorer": "Sean Mockridge; Lewis Quaye", "team": "Bristol City", "count": 2}
{"id": "G13", "scorer": "Mark Elstob", "team": "Weston-super-Mare", "kind": "volley"}
{"id": "G14", "team": "Accrington Stanley", "minute_text": "90-second spell", "count": 2}
{"id": "G15", "scorer": "Clive Abelson-Moore", "team": "Gainsborough Trinity", "count": 9, "scope": "background"}
