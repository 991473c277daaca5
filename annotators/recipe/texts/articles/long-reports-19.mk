⟦TEAM|Leicester⟧ v ⟦TEAM|QPR⟧: ⟦TEAM|Foxes⟧ fans vent as ⟦TEAM|Rangers⟧ do a number on them

⟦TEAM|Queens Park Rangers⟧ had never won at the ⟦VENUE|King Power⟧ by more than one. They have now. It was three, it might have been six, and long before the end the home supporters were applauding the opposition.

⟦TEAM|Leicester City⟧'s slump — one victory in eleven in the ⟦COMPETITION|Championship⟧ — has cost one manager his job and may yet cost another. ⟦PERSON|Aitor Lizarazu-Pons⟧, appointed on ⟦DATE|Boxing Day⟧, spent the afternoon with his arms folded as ⟦TEAM|Rangers⟧ carved up a defence that has not kept a clean sheet under him.

There was an early let-off when the ⟦NORP|Australian⟧ ⟦PERSON|Nick Kovac-Reid⟧, of ⟦TEAM|QPR⟧, lofted over from a yard and a half. ⟦PERSON|Bilal Ouaddou-Smith⟧, his strike partner, then had a ⟦G1|goal⟧ disallowed for pushing; a pity, since it was struck beautifully. It was coming, though, and when it came it was via the left boot of ⟦PERSON|Karamoko Bamba-Diallo⟧ after a corner taken short and then shorter. ⟦PERSON|Jakub Stolarczuk-Hill⟧, in the ⟦TEAM|Leicester⟧ net, was too slow in getting down. ⟦MINUTE|Twenty-one minutes⟧ it took.

"I'd say we ⟦G2|gave them the first⟧," ⟦PERSON|Lizarazu-Pons⟧ said. "It's very bad to say but it's true."

What ⟦TEAM|Leicester⟧ did have, they had before the ⟦MINUTE|interval⟧. ⟦PERSON|Stephy Mavididi-Cole⟧ went past two men and ⟦PERSON|Joe Walsh-Peters⟧ blocked with his shin. ⟦PERSON|Patson Chanda-Phiri⟧, the ⟦NORP|Zambian⟧, got his head to the winger's next delivery and found only the crossbar. Had that gone in, ⟦PERSON|Lizarazu-Pons⟧ might be looking at a different ⟦DATE|January⟧.

⟦FURNITURE|See also: Every Championship ground ranked⟧

Instead, ⟦MINUTE|ten minutes after the tea⟧, ⟦TEAM|Rangers⟧ ⟦G3|doubled their money⟧. ⟦PERSON|Bamba-Diallo⟧ was the provider, ⟦PERSON|Kovac-Reid⟧ the beneficiary with a diving ⟦G4|header⟧, and the keeper, again, got a hand to it and no more. "He'll sleep badly," said the ⟦NORP|Australian⟧. "I know keepers. I room with one."

From here it was an exhibition. ⟦PERSON|Ouaddou-Smith⟧, in the mood to get his reward, struck a post. ⟦PERSON|Sam Field-Asante⟧ curled just over. ⟦PERSON|Chanda-Phiri⟧ was taken off, to ironic cheers, and on his way past the bench threw a bottle that hit the fourth official, for which he received a red card and will, one suspects, receive a good deal more.

⟦TEAM|QPR⟧'s ⟦G5|third⟧, with ⟦MINUTE|12 minutes left⟧, was the best of the lot. It began with their own goalkeeper and went through nine players. ⟦PERSON|Ouaddou-Smith⟧ was the ninth. Dummying, he let ⟦PERSON|Field-Asante⟧'s ball run across him, took it on the turn and ⟦G6|rammed it in⟧ off the underside of the bar. "Third time lucky," he said. "The one that they took away was better, honestly."

There followed the only moment that went ⟦TEAM|Leicester⟧'s way. ⟦PERSON|Walsh-Peters⟧, untroubled to that point, came out for a through ball and got nothing of it, allowing the 17-year-old ⟦PERSON|Louis Page-Monga⟧ to ⟦G7|score⟧ on his debut. ⟦SCORE|1-3⟧, with ⟦MINUTE|four minutes remaining⟧. He didn't run back with the ball; he put his thumb in his mouth, and somebody had to tell him.

"⟦PERSON|Louis⟧'s ⟦G8|goal⟧ is the only thing I'll take home," said ⟦PERSON|Lizarazu-Pons⟧, who was asked whether he expected to be in charge for the trip to ⟦TEAM|Derby County⟧. "You'd better ask someone else."

⟦TEAM|Rangers⟧' manager, ⟦PERSON|Martí Cifuentes-Blom⟧, a ⟦NORP|Swede⟧ with a ⟦NORP|Catalan⟧ mother, was careful not to gloat. "I've been where he is. A team that concedes just after ⟦MINUTE|half-time⟧ gets heavy legs, it's human."

⟦PERSON|Bamba-Diallo⟧, whose ⟦G9|opener⟧ set it all up, walked off with the match ball, a gift from his colleagues, since they reckoned he had earned it. The ⟦NORP|Ivorian⟧'s agent said in ⟦DATE|midweek⟧ that he had ambitions to play higher. On this evidence, the goalscorer might not have to move to do it: ⟦TEAM|Rangers⟧ are up to fifth.
=====GOALS=====
{"id": "G1", "scorer": "Bilal Ouaddou-Smith", "team": "QPR", "outcome": "ruled out", "kind": "shot"}
{"id": "G2", "scorer": "Karamoko Bamba-Diallo", "team": "QPR", "minute": 21, "kind": "shot"}
{"id": "G3", "scorer": "Nick Kovac-Reid", "team": "QPR", "minute": 55, "kind": "header", "assist": "Karamoko Bamba-Diallo", "minute_text": "ten minutes after the tea"}
{"id": "G4", "scorer": "Nick Kovac-Reid", "team": "QPR", "minute": 55, "kind": "header", "assist": "Karamoko Bamba-Diallo", "minute_text": "ten minutes after the tea"}
{"id": "G5", "scorer": "Bilal Ouaddou-Smith", "team": "QPR", "minute": 78, "kind": "shot", "assist": "Sam Field-Asante", "minute_text": "12 minutes left"}
{"id": "G6", "scorer": "Bilal Ouaddou-Smith", "team": "QPR", "minute": 78, "kind": "shot", "assist": "Sam Field-Asante"}
{"id": "G7", "scorer": "Louis Page-Monga", "team": "Leicester City", "minute": 86, "kind": "shot", "minute_text": "four minutes remaining"}
{"id": "G8", "scorer": "Louis Page-Monga", "team": "Leicester City", "minute": 86, "kind": "shot"}
{"id": "G9", "scorer": "Karamoko Bamba-Diallo", "team": "QPR", "minute": 21, "kind": "shot"}
