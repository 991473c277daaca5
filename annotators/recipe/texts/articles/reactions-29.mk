⟦COMPETITION|FA Cup⟧ second round LIVE: ⟦TEAM|Dorking Wanderers⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Stockport County⟧

Follow along as ⟦COMPETITION|National League South⟧ side ⟦TEAM|Dorking⟧ try to cause a shock against ⟦COMPETITION|League One⟧ opposition at ⟦VENUE|Meadowbank⟧.

⟦MINUTE|FT⟧. ⟦FURNITURE|Thanks for reading. Click here for tonight's other results⟧

⟦MINUTE|FT⟧. They've done it! Or half done it. A replay in old money; these days we'd have had ⟦MINUTE|extra time⟧ and so we will. Stand by.

⟦MINUTE|90+4⟧. Clattered clear by ⟦PERSON|Conteh⟧. He's been everywhere.

⟦MINUTE|88⟧. Is this the moment? ⟦PERSON|Brandreth⟧, one-on-one... saved by the keeper's face. Oof.

⟦MINUTE|79⟧. The visitors have thrown on everyone. ⟦PERSON|Lisle⟧ has a shot charged down, then another.

⟦MINUTE|72⟧. ⟦G1|GOAL⟧ ⟦TEAM|DORKING⟧! ⟦PERSON|Conor Shovlin⟧, postman by trade, delivers! A corner isn't cleared, ⟦PERSON|Fairweather⟧ hooks it back in and ⟦PERSON|Shovlin⟧ ⟦G2|gets the faintest of touches⟧. He's off down the touchline with his shirt over his head. It's ⟦SCORE|1-1⟧.

⟦MINUTE|65⟧. Free kick ⟦TEAM|Wanderers⟧. Over the wall, over the bar, over the trees.

⟦MINUTE|51⟧. ⟦TEAM|Stockport⟧ looking to kill this. ⟦PERSON|Toal⟧ hits the base of the post.

⟦MINUTE|48⟧. ⟦PERSON|Gavin Petty⟧, the ⟦TEAM|Dorking⟧ boss, is spoken to. He has opinions.

⟦MINUTE|HT⟧. ⟦TEAM|Dorking Wanderers⟧ ⟦SCORE|0-1⟧ ⟦TEAM|Stockport County⟧. They've more than held their own, and it's just the ⟦G3|goal⟧ from ⟦PERSON|Toal⟧ between them. No shame here.

⟦MINUTE|40⟧. ⟦PERSON|Osgood⟧ saves well from ⟦PERSON|Lisle⟧, low down.

⟦MINUTE|23⟧. ⟦G4|GOAL⟧ ⟦TEAM|STOCKPORT⟧. You felt it coming. ⟦PERSON|Kieran Toal⟧ cuts in on his right and ⟦G5|bends it beyond ⟦PERSON|Brett Osgood⟧⟧ from the corner of the box. Class is class. The 400 ⟦TEAM|Hatters⟧ behind the goal are in full voice.

⟦MINUTE|15⟧. Ooh! ⟦PERSON|Abdul Rahim Conteh⟧'s header lands on the roof of the net.

⟦MINUTE|8⟧. Mist coming down off the hill. It's pretty, if you're not trying to see.

⟦MINUTE|1⟧. And they're off.
=====GOALS=====
{"id": "G1", "scorer": "Conor Shovlin", "team": "Dorking Wanderers", "minute": 72, "assist": "Fairweather", "minute_text": "72"}
{"id": "G2", "scorer": "Conor Shovlin", "team": "Dorking Wanderers", "minute": 72, "assist": "Fairweather", "minute_text": "72"}
{"id": "G3", "scorer": "Kieran Toal", "team": "Stockport County", "minute": 23, "kind": "shot"}
{"id": "G4", "scorer": "Kieran Toal", "team": "Stockport County", "minute": 23, "kind": "shot", "minute_text": "23"}
{"id": "G5", "scorer": "Kieran Toal", "team": "Stockport County", "minute": 23, "kind": "shot", "minute_text": "23"}
