⟦PERSON|Vrba⟧'s penalty save preserves ⟦TEAM|Kilmarnock⟧ victory
⟦FURNITURE|By Gordon Abercorn⟧
WHEN the history of this ⟦TEAM|Kilmarnock⟧ season gets written it'll be a goalkeeper who gets the chapter. ⟦PERSON|Jan Vrba⟧'s stop from an ⟦PERSON|Arran Coyle⟧ penalty in the ⟦MINUTE|88th minute⟧, his second of the month, secured a ⟦SCORE|1-0⟧ win over ⟦TEAM|St Mirren⟧ at ⟦VENUE|Rugby Park⟧ and lifted the ⟦GPE|Ayrshire⟧ men out of the bottom two.
⟦PERSON|Coyle⟧ had a chance to make it level, and struck it well. The ⟦NORP|Czech⟧ went the right way, got a palm to it and was buried.
The only ⟦G1|goal⟧ was ⟦PERSON|Blair Donnachie⟧'s, in the ⟦MINUTE|71st minute⟧, and it'd come against a tide of ⟦GPE|Paisley⟧ pressure. ⟦PERSON|Vrba⟧'s punt was missed by ⟦PERSON|Greig Tennant⟧, and ⟦PERSON|Donnachie⟧, from 18 yards, ⟦G2|placed it past⟧ ⟦PERSON|Cammy Reid⟧ with the calm of a man twice his age.
He'd ⟦G3|headed one in⟧ before the ⟦MINUTE|break⟧ from a ⟦PERSON|Scott Laidlaw⟧ cross, the ⟦G4|effort⟧ cancelled for a push that nobody in the main stand had seen.
Otherwise it was all ⟦TEAM|St Mirren⟧. ⟦PERSON|Ewan Mathieson⟧ hit a post in the ⟦MINUTE|third minute⟧ and the bar in the ⟦MINUTE|43rd⟧. ⟦PERSON|Coyle⟧ should have scored with a header after ⟦PERSON|Mathieson⟧'s surge; ⟦PERSON|Vrba⟧ threw himself across and pushed it behind. ⟦PERSON|Tennant⟧'s goal-bound volley hit ⟦PERSON|Laidlaw⟧ on the backside.
It'd have been robbery had they not been awarded that penalty, and it was maybe robbery when they missed it. "We've had nineteen shots," said the ⟦TEAM|Buddies⟧' manager. "I don't know what more you do."
⟦TEAM|Kilmarnock⟧ had three.
⟦TEAM|Killie⟧ are in ⟦COMPETITION|League Cup⟧ action against ⟦TEAM|Dundee⟧ on ⟦DATE|Tuesday⟧, while ⟦TEAM|St Mirren⟧ sit tight on fifth in the ⟦COMPETITION|Scottish Premiership⟧.
⟦FURNITURE|Daily Record Sport on WhatsApp: sign up here⟧
=====GOALS=====
{"id": "G1", "scorer": "Blair Donnachie", "team": "Kilmarnock", "minute": 71, "minute_text": "71st minute", "kind": "shot"}
{"id": "G2", "scorer": "Blair Donnachie", "team": "Kilmarnock", "minute": 71, "minute_text": "71st minute", "kind": "shot"}
{"id": "G3", "scorer": "Blair Donnachie", "team": "Kilmarnock", "kind": "header", "outcome": "ruled out"}
{"id": "G4", "scorer": "Blair Donnachie", "team": "Kilmarnock", "kind": "header", "outcome": "ruled out"}
