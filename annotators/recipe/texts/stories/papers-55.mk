⟦PERSON|Mulvenna⟧ sees red as ⟦TEAM|Glens⟧ edge ⟦TEAM|Reds⟧ in bruiser at the ⟦VENUE|Oval⟧
⟦TEAM|Cliftonville⟧ boss ⟦PERSON|Cathal Mulvenna⟧ was last night facing a touchline ban after being ordered from the dugout over the ⟦MINUTE|stoppage-time⟧ ⟦G1|penalty⟧ that cost his side a point in east ⟦GPE|Belfast⟧.
⟦TEAM|Glentoran⟧'s ⟦PERSON|Ryan Toal⟧ ⟦G2|held his nerve⟧ to clinch a ⟦SCORE|2-1⟧ win, but only after ⟦PERSON|Mulvenna⟧ had been led away, kicking a bin as he went.
"Never, ever, ever," the ⟦TEAM|Reds⟧ manager told the ⟦ORG|Belfast Telegraph⟧ when he was asked if ⟦PERSON|Peter Loughlin⟧ had handled. "It's hit his chest. It hit him so hard on the chest he's got the maker's name on it."
The ⟦COMPETITION|Irish Premiership⟧ meeting had simmered from the off. ⟦PERSON|Stuart Armour⟧ picked up a booking for a tackle that made the bench wince, and ⟦PERSON|Loughlin⟧ another. In the bits of football, ⟦PERSON|Decky McShane⟧ drove wide for ⟦TEAM|Glentoran⟧, ⟦PERSON|Jack Tumelty⟧'s shot was stopped at the foot of the post, and ⟦PERSON|Toal⟧ flicked a header over.
⟦PERSON|Toal⟧ got his ⟦G3|first⟧ in the ⟦MINUTE|34th minute⟧. ⟦PERSON|McShane⟧'s free-kick was only partly cleared, ⟦PERSON|Armour⟧ kept it alive and ⟦PERSON|Toal⟧ ⟦G4|hooked home⟧.
⟦PERSON|Mulvenna⟧'s men were the better team after the break. ⟦PERSON|Caolan Heggarty⟧ hit the post with a half-volley before he ⟦G5|levelled⟧, meeting ⟦PERSON|Tumelty⟧'s deep cross and ⟦G6|planting it⟧ back across goal (⟦MINUTE|67⟧).
They went looking for a winner. ⟦PERSON|Tumelty⟧ was off target from 12 yards, ⟦PERSON|Loughlin⟧ had one scrambled off the line and ⟦PERSON|Heggarty⟧ screwed wide.
Then, in the ⟦MINUTE|second minute of injury time⟧, ⟦PERSON|Armour⟧ crossed, ⟦PERSON|Loughlin⟧ blocked, and every Glenman in the ground appealed.
The sides meet at ⟦VENUE|Solitude⟧ in the ⟦COMPETITION|County Antrim Shield⟧ next. ⟦TEAM|Larne⟧ and ⟦TEAM|Linfield⟧, who drew, stay ahead of both.
=====GOALS=====
{"id": "G1", "scorer": "Ryan Toal", "team": "Glentoran", "minute": 90, "added": 2, "kind": "penalty"}
{"id": "G2", "scorer": "Ryan Toal", "team": "Glentoran", "minute": 90, "added": 2, "kind": "penalty"}
{"id": "G3", "scorer": "Ryan Toal", "team": "Glentoran", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G4", "scorer": "Ryan Toal", "team": "Glentoran", "minute": 34, "minute_text": "34th minute", "kind": "shot"}
{"id": "G5", "scorer": "Caolan Heggarty", "team": "Cliftonville", "minute": 67, "minute_text": "67", "assist": "Jack Tumelty", "kind": "header"}
{"id": "G6", "scorer": "Caolan Heggarty", "team": "Cliftonville", "minute": 67, "minute_text": "67", "assist": "Jack Tumelty", "kind": "header"}
