⟦TEAM|Ipswich⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Crystal Palace⟧: ⟦PERSON|Munroe-Haye⟧ punishes wasteful ⟦TEAM|Tractor Boys⟧

⟦PERSON|Kadeem Munroe-Haye⟧'s first ⟦COMPETITION|Premier League⟧ ⟦G1|goal⟧ was enough for ⟦TEAM|Crystal Palace⟧ to beat ⟦TEAM|Ipswich Town⟧ at ⟦VENUE|Portman Road⟧.

The midfielder, 18, ⟦G2|drove in⟧ a low shot from 20 yards after ⟦MINUTE|68 minutes⟧, with home goalkeeper ⟦PERSON|Hákon Valdimarsson⟧ unsighted.

It was the visitors' first attempt on target, and ⟦TEAM|Ipswich⟧ could scarcely believe they were behind. ⟦PERSON|Sammie Loudon⟧ hit a post after ⟦PERSON|Cauã Medeiros⟧ had ⟦G3|put the ball in the net⟧ early on and been flagged offside, and ⟦PERSON|Dean Whitmarsh⟧ blazed a penalty wide in the ⟦MINUTE|49th minute⟧.

"It's unbelievable," said ⟦TEAM|Ipswich⟧ manager ⟦PERSON|Kieron Maddocks⟧. "You create 20 chances, you miss a penalty, a teenager hits one at the end. You can't say we don't make chances. We can't score goals."

⟦TEAM|Palace⟧'s long wait ends

⟦TEAM|Palace⟧ had gone five away games without a win and had ⟦G4|conceded nine times⟧ in the last three of them.

But goalkeeper ⟦PERSON|Ricard Noguera⟧ has been busy. He denied ⟦PERSON|Medeiros⟧ and ⟦PERSON|Loudon⟧ in quick succession, then got a strong hand to a late ⟦PERSON|Whitmarsh⟧ header.

⟦PERSON|Munroe-Haye⟧ only came on because ⟦PERSON|Tadeusz Lipski⟧ had complained of tightness at ⟦MINUTE|half-time⟧. Manager ⟦PERSON|Oliver Brandauer⟧ said he had told the youngster to "shoot whenever you see the whites of the goalposts".

"I was hoping he'd score sometime ⟦DATE|this season⟧," he said. "I didn't expect it to be the ⟦G5|winning one⟧ ⟦DATE|today⟧."

⟦FURNITURE|Image caption: Munroe-Haye celebrates in front of the away end⟧
⟦FURNITURE|More on this story⟧
⟦FURNITURE|Palace agree fee for French winger⟧
=====GOALS=====
{"id": "G1", "scorer": "Kadeem Munroe-Haye", "team": "Crystal Palace", "minute": 68, "kind": "shot"}
{"id": "G2", "scorer": "Kadeem Munroe-Haye", "team": "Crystal Palace", "minute": 68, "kind": "shot", "minute_text": "68 minutes"}
{"id": "G3", "scorer": "Cauã Medeiros", "team": "Ipswich Town", "outcome": "ruled out"}
{"id": "G4", "count": 9, "scope": "background"}
{"id": "G5", "scorer": "Kadeem Munroe-Haye", "team": "Crystal Palace", "minute": 68, "kind": "shot"}
