⟦TEAM|Borussia Dortmund⟧ beat ⟦TEAM|Union Berlin⟧ ⟦SCORE|3-0⟧ as ⟦PERSON|Ziegelmann⟧ ⟦G1|strikes⟧ again

⟦FURNITURE|DW⟧
⟦FURNITURE|Sports / Soccer / Germany⟧
⟦FURNITURE|February 1, 2026⟧
⟦FURNITURE|Max Holzbrecher in Dortmund⟧
⟦FURNITURE|Copy link⟧
⟦FURNITURE|Advertisement⟧

⟦G7|Goals⟧ from ⟦PERSON|Jannis Ziegelmann⟧, ⟦PERSON|Souleymane Kaba⟧ and ⟦PERSON|Tarik Demirović⟧ gave ⟦TEAM|Borussia Dortmund⟧ a ⟦SCORE|3-0⟧ win over ⟦TEAM|Union Berlin⟧ in the ⟦COMPETITION|Bundesliga⟧ on ⟦DATE|Saturday⟧, cutting ⟦TEAM|Bayern Munich⟧'s lead at the top to six points.

⟦PERSON|Ziegelmann⟧, the 19-year-old who ⟦G2|scored⟧ in ⟦DATE|last week⟧'s win at ⟦TEAM|Heidenheim⟧, ⟦G8|had ⟦TEAM|Dortmund⟧ in front⟧ in the ⟦MINUTE|fifth minute⟧. ⟦PERSON|Maurits Hoekzema⟧ won the ball high up, ⟦PERSON|Kaba⟧ laid it off and the teenager's shot ⟦G9|went through ⟦PERSON|Fredrik Lindroos⟧⟧.

⟦TEAM|Union⟧, without a win since ⟦DATE|December⟧, had chances of their own. ⟦PERSON|Andras Hegedűs-Nagy⟧ dragged wide, then ⟦PERSON|Benedikt Oehl⟧ got down to stop a header by ⟦PERSON|Leo Querfurt⟧. A penalty appeal when ⟦PERSON|Querfurt⟧ went over ⟦PERSON|Hoekzema⟧'s leg was dismissed after ⟦MINUTE|36 minutes⟧ by ⟦PERSON|Patricia Ittermann⟧, the referee from ⟦GPE|Oldenburg⟧.

⟦FURNITURE|Germany's far right eyes state win⟧
⟦FURNITURE|Image: Bernd Thissen-Kohl/dpa/picture alliance⟧
⟦FURNITURE|To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video⟧
⟦FURNITURE|Bundesliga: 5 things from Matchday 19 02:41⟧

The ⟦G3|second⟧ came on ⟦MINUTE|52 minutes⟧. ⟦PERSON|Hoekzema⟧ crossed and ⟦PERSON|Kaba⟧, a ⟦TEAM|Guinea⟧ international signed from ⟦TEAM|Genk⟧, ⟦G4|powered in a header⟧. ⟦PERSON|Ziegelmann⟧ missed from a yard out, and his hands were still on his head when ⟦PERSON|Kaba⟧ was taken off with cramp.

His replacement, ⟦TEAM|Bosnia⟧ winger ⟦PERSON|Demirović⟧, ⟦G5|made it three⟧ in the ⟦MINUTE|83rd⟧, exchanging passes with ⟦PERSON|Ziegelmann⟧ before ⟦G6|lifting the ball over ⟦PERSON|Lindroos⟧⟧.

⟦FURNITURE|Jannis Ziegelmann has five in his last four matchesImage: Leon Kuegeler-Braun/Getty Images⟧"You can't be tired at 19, it's illegal in ⟦GPE|Dortmund⟧," ⟦PERSON|Ziegelmann⟧ said on ⟦ORG|Sky Deutschland⟧.

The match at ⟦VENUE|Signal Iduna Park⟧ began in silence: the ⟦ORG|Südtribüne Dortmund⟧ alliance, with ultras from ⟦GPE|Berlin⟧, protested for 15 minutes against plans by the interior ministers to screen tickets. "Football is safe," a banner said. ⟦TEAM|Union⟧ have filed a complaint about the ⟦ORG|Bundespolizei⟧ after 200 fans were held at ⟦GPE|Hamm⟧.

⟦TEAM|Dortmund⟧ go to ⟦TEAM|Inter⟧ on ⟦DATE|Wednesday⟧ in the ⟦COMPETITION|Champions League⟧; ⟦TEAM|Union⟧ host ⟦TEAM|Eintracht Frankfurt⟧ at ⟦VENUE|An der Alten Försterei⟧. In ⟦DATE|Saturday⟧'s late game, ⟦TEAM|RB Leipzig⟧ and ⟦TEAM|Mainz⟧ drew ⟦SCORE|1-1⟧.

⟦FURNITURE|As it happened: FT: Dortmund 3-0 Union 83' GOAL! Demirović. 71' Ziegelmann, how? 52' GOAL! Kaba. HT: Dortmund 1-0 Union. 36' No penalty. 5' GOAL! Ziegelmann.⟧
⟦FURNITURE|Compiled by: mh, tgk (dpa, SID). Edited by: Chuck Penrose-Adler⟧
⟦FURNITURE|DW Soccer podcast: Scottish-German lingo explained⟧
⟦FURNITURE|Explore more: Bundesliga | Borussia Dortmund | Union Berlin⟧
⟦FURNITURE|Send us your feedback | Skip next section DW's Top Story⟧
⟦FURNITURE|© 2026 Deutsche Welle Legal notice Data privacy Accessibility⟧
=====GOALS=====
{"id": "G1", "scorer": "Jannis Ziegelmann", "team": "Borussia Dortmund", "minute": 5, "assist": "Souleymane Kaba", "kind": "shot"}
{"id": "G2", "scorer": "Jannis Ziegelmann", "team": "Borussia Dortmund", "scope": "background"}
{"id": "G3", "scorer": "Souleymane Kaba", "team": "Borussia Dortmund", "minute": 52, "minute_text": "52 minutes", "assist": "Maurits Hoekzema", "kind": "header"}
{"id": "G4", "scorer": "Souleymane Kaba", "team": "Borussia Dortmund", "minute": 52, "minute_text": "52 minutes", "assist": "Maurits Hoekzema", "kind": "header"}
{"id": "G5", "scorer": "Tarik Demirović", "team": "Borussia Dortmund", "minute": 83, "minute_text": "83rd", "assist": "Jannis Ziegelmann", "kind": "shot"}
{"id": "G6", "scorer": "Tarik Demirović", "team": "Borussia Dortmund", "minute": 83, "minute_text": "83rd", "assist": "Jannis Ziegelmann", "kind": "shot"}
{"id": "G7", "scorer": "Jannis Ziegelmann; Souleymane Kaba; Tarik Demirović", "team": "Borussia Dortmund", "count": 3}
{"id": "G8", "scorer": "Jannis Ziegelmann", "team": "Borussia Dortmund", "minute": 5, "minute_text": "fifth minute", "assist": "Souleymane Kaba", "kind": "shot"}
{"id": "G9", "scorer": "Jannis Ziegelmann", "team": "Borussia Dortmund", "minute": 5, "assist": "Souleymane Kaba", "kind": "shot"}
