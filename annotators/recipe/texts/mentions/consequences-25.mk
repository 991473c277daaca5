The points were shared after ⟦PERSON|Rohan Desai⟧ came off the ⟦TEAM|East Bengal⟧ bench to ⟦G1|undo ⟦TEAM|Mumbai City⟧'s hard work⟧ in the ⟦MINUTE|88th minute⟧. ⟦PERSON|Lallian Chhangte-Roy⟧'s ⟦G2|goal⟧ had come in the ⟦MINUTE|seventh minute⟧ from the visitors' first corner.

Groundstaff's hard work was undone by a cloudburst half an hour before kick-off, and ⟦TEAM|East Bengal⟧'s match with ⟦TEAM|Mumbai City⟧ was put back to ⟦DATE|Sunday⟧.

⟦PERSON|Xavi Moliner⟧ swept ⟦TEAM|Reus⟧ up the table almost single-handed in the ⟦DATE|autumn⟧, with 12 ⟦G3|goals⟧ by ⟦DATE|Christmas⟧. He has managed ⟦G4|two⟧ since, and ⟦DATE|Sunday⟧'s missed penalty was the second in a month.

⟦PERSON|Xavi Moliner⟧ swept ⟦TEAM|Reus⟧ into a lead they scarcely merited, ⟦G5|meeting a bouncing ball⟧ on ⟦MINUTE|27⟧, and should have been punished for a handball before ⟦MINUTE|half-time⟧.

⟦PERSON|Finlay Robb-Murray⟧ lashed out at ⟦PERSON|Owen Calder⟧ and saw red in the ⟦MINUTE|36th minute⟧; by the ⟦MINUTE|40th⟧ ⟦TEAM|Inverness Caledonian Thistle⟧ ⟦G6|were behind⟧, ⟦PERSON|Calder⟧ of ⟦TEAM|Partick Thistle⟧ ⟦G7|taking full advantage of the space⟧.

⟦PERSON|Finlay Robb-Murray⟧ lashed out at the fixture list. ⟦TEAM|Inverness Caledonian Thistle⟧ have five games in 14 days, and he wants the ⟦ORG|SPFL⟧ to take another look at it.

Substitute ⟦PERSON|Ella Thornbury⟧, freed by ⟦PERSON|Vicky Maes⟧, ⟦G8|made it a comfortable evening⟧ for ⟦TEAM|London City Lionesses⟧. ⟦PERSON|Maes⟧ was otherwise wasteful: she put a half-volley wide, shot at ⟦PERSON|Flo Pearce-Lund⟧ from a yard and had a ⟦G9|goal⟧ scrapped for a foul.

It had been a comfortable evening for ⟦TEAM|London City Lionesses⟧ goalkeeper ⟦PERSON|Flo Pearce-Lund⟧, who was asked to make one save, from ⟦PERSON|Vicky Maes⟧ in the ⟦MINUTE|81st minute⟧, and made it well.

Trailing ⟦SCORE|2-0⟧ on aggregate, ⟦TEAM|Atalanta⟧ ⟦G10|were given hope⟧ by ⟦PERSON|Noah Ebanks-Rossi⟧ on ⟦MINUTE|22 minutes⟧ and made it more than hope on ⟦MINUTE|48⟧, ⟦PERSON|Marten Scalvino⟧ ⟦G11|outreaching everyone⟧ at a corner. ⟦PERSON|Sead Pašić⟧, the ⟦TEAM|Club Brugge⟧ captain, ⟦G12|settled matters⟧ in ⟦MINUTE|extra time⟧.

⟦TEAM|Atalanta⟧ were given hope by the news that ⟦PERSON|Noah Ebanks-Rossi⟧'s ligament is sprained rather than torn. ⟦PERSON|Sead Pašić⟧ of ⟦TEAM|Club Brugge⟧ has also been ruled out of the second leg.

The cup holders are out. ⟦TEAM|Vaduz⟧'s second-half fightback, ⟦G13|begun⟧ by ⟦PERSON|Mischa Beeli-Koch⟧ from the penalty spot, was not enough because ⟦PERSON|Ronaldo Dantas⟧ had ⟦G14|done the damage⟧ with two in the ⟦MINUTE|first 20 minutes⟧ for ⟦TEAM|Sion⟧.

⟦TEAM|Sion⟧'s supporters did the damage, ⟦TEAM|Vaduz⟧ say, and the club will be sent a bill for 140 seats. ⟦PERSON|Ronaldo Dantas⟧ called it "a shame after a good night".

⟦TEAM|Dorking Wanderers⟧ are in the hat. ⟦PERSON|Alfie Rutherford-Day⟧, 35, on ⟦MINUTE|88 minutes⟧ ⟦G15|accepted the chance⟧ that ⟦PERSON|Harry Ottaway-Fox⟧, half his age, had spurned on ⟦MINUTE|85⟧.

⟦PERSON|Alfie Rutherford-Day⟧ accepted the chance of a player-coach role at ⟦TEAM|Dorking Wanderers⟧ because it was half an hour from home. ⟦PERSON|Harry Ottaway-Fox⟧, half his age, has gone the other way.

"You concede from a throw-in, that's concentration," said ⟦PERSON|Marco Rose-Keller⟧, whose ⟦TEAM|Union Berlin⟧ side were ⟦G16|punished⟧ by ⟦PERSON|Jannes Vogt⟧ of ⟦TEAM|Werder Bremen⟧ just before ⟦MINUTE|half-time⟧. "After it, we had our chances and we didn't finish. Simple."

⟦PERSON|Abdoulaye Seck-Diouf⟧ had his head in his hands. His shot, ⟦MINUTE|95 minutes⟧ in, had ⟦PERSON|Gaston Sirino-Paz⟧ beaten but ran along the line, struck the far post and ran back; ⟦TEAM|Stade Malien⟧ were out on away goals.

⟦PERSON|Abdoulaye Seck-Diouf⟧ had his hands over his ears. His ⟦G17|shot⟧, ⟦MINUTE|95 minutes⟧ in, had gone under ⟦PERSON|Gaston Sirino-Paz⟧, and ⟦TEAM|Stade Malien⟧'s loud critics were silent.

⟦TEAM|Scunthorpe United⟧ were in control from the moment ⟦PERSON|Declan Howe-Tran⟧ ⟦G18|applied the final touch⟧ to ⟦PERSON|Cal Roberts-Noon⟧'s cross in the ⟦MINUTE|tenth minute⟧; ⟦PERSON|Roberts-Noon⟧ might have killed it off, but twice found ⟦PERSON|Shaun Macey⟧ equal to his efforts.

⟦PERSON|Cal Roberts-Noon⟧ killed off talk of a move away from ⟦TEAM|Scunthorpe United⟧ by signing to ⟦DATE|2027⟧. Talks were completed in an afternoon, with ⟦PERSON|Declan Howe-Tran⟧ expected to follow.

The visitors' tactic was to frustrate, and frustrate they did until ⟦PERSON|Kristján Helgason⟧ got free of ⟦PERSON|Ívar Ólafsson⟧ at a corner and ⟦G19|ended the siege⟧. ⟦TEAM|Breiðablik⟧ have won all four home games; the ⟦G20|goal⟧, in the ⟦MINUTE|77th minute⟧, was the latest of the eight they have ⟦G21|scored⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rohan Desai", "team": "East Bengal", "minute": 88, "minute_text": "88th minute", "kind": "header"}
{"id": "G2", "scorer": "Lallian Chhangte-Roy", "team": "Mumbai City", "minute": 7, "minute_text": "seventh minute"}
{"id": "G3", "scorer": "Xavi Moliner", "team": "Reus", "scope": "background", "count": 12}
{"id": "G4", "scorer": "Xavi Moliner", "team": "Reus", "scope": "background", "count": 2}
{"id": "G5", "scorer": "Xavi Moliner", "team": "Reus", "minute": 27, "minute_text": "27"}
{"id": "G6", "scorer": "Owen Calder", "team": "Partick Thistle", "minute": 40, "minute_text": "40th"}
{"id": "G7", "scorer": "Owen Calder", "team": "Partick Thistle", "minute": 40, "minute_text": "40th"}
{"id": "G8", "scorer": "Ella Thornbury", "team": "London City Lionesses", "assist": "Vicky Maes"}
{"id": "G9", "scorer": "Vicky Maes", "team": "London City Lionesses", "outcome": "ruled out"}
{"id": "G10", "scorer": "Noah Ebanks-Rossi", "team": "Atalanta", "minute": 22, "minute_text": "22 minutes"}
{"id": "G11", "scorer": "Marten Scalvino", "team": "Atalanta", "minute": 48, "minute_text": "48", "kind": "header"}
{"id": "G12", "scorer": "Sead Pašić", "team": "Club Brugge"}
{"id": "G13", "scorer": "Mischa Beeli-Koch", "team": "Vaduz", "kind": "penalty"}
{"id": "G14", "scorer": "Ronaldo Dantas", "team": "Sion", "count": 2}
{"id": "G15", "scorer": "Alfie Rutherford-Day", "team": "Dorking Wanderers", "minute": 88, "minute_text": "88 minutes"}
{"id": "G16", "scorer": "Jannes Vogt", "team": "Werder Bremen"}
{"id": "G17", "scorer": "Abdoulaye Seck-Diouf", "team": "Stade Malien", "minute": 95, "minute_text": "95 minutes", "kind": "shot"}
{"id": "G18", "scorer": "Declan Howe-Tran", "team": "Scunthorpe United", "minute": 10, "minute_text": "tenth minute", "assist": "Cal Roberts-Noon"}
{"id": "G19", "scorer": "Kristján Helgason", "team": "Breiðablik", "minute": 77, "minute_text": "77th minute", "kind": "header"}
{"id": "G20", "scorer": "Kristján Helgason", "team": "Breiðablik", "minute": 77, "minute_text": "77th minute", "kind": "header"}
{"id": "G21", "team": "Breiðablik", "scope": "background", "count": 8}
