⟦PERSON|Wesley Aarts⟧ won it, ⟦PERSON|Cody van Rijn⟧ moved it, ⟦PERSON|Dimitri Raes⟧ crossed it and ⟦PERSON|Mohamed Bouazzi⟧, who had started the whole thing with a pass to nobody in particular in his own half, ⟦G1|arrived to sweep it⟧ beyond ⟦PERSON|Joost Kampen⟧ a ⟦MINUTE|minute before half-time⟧: ⟦SCORE|1-0⟧ to ⟦TEAM|NEC⟧, and not before time.

⟦PERSON|Wesley Odom⟧ won it, ⟦PERSON|Cal Reddick⟧ moved it and ⟦PERSON|Femi Lawal⟧, whose run had taken him from one penalty area to the other, arrived to sweep it beyond the post, to the dismay of the travelling ⟦TEAM|Blackpool⟧ supporters and the relief of ⟦PERSON|Ryan Tozer⟧, beaten and on his haunches.

If ⟦PERSON|Aurelio Conte⟧'s ⟦G2|first⟧, an ⟦MINUTE|11th-minute⟧ tap-in after ⟦PERSON|Sandro Bini⟧ had spilled ⟦PERSON|Gabriele Neri⟧'s free-kick, owed a little to luck, his ⟦G3|second⟧, on ⟦MINUTE|59⟧, was all his own: a drop of the shoulder, a burst between ⟦PERSON|Enzo Pinto⟧ and ⟦PERSON|Marco Vidal⟧, and the ball whipped across the keeper as if on a string.

⟦PERSON|Rémi Castaing⟧ bows out after eleven seasons at ⟦TEAM|Guingamp⟧ with a testimonial on ⟦DATE|Sunday⟧, from whose receipts the children's ward will get a new roof and, if there is anything left, the captain a watch.

Full of running, short of ideas, ⟦TEAM|Ipswich⟧ were at their best when they gave the ball to ⟦PERSON|Shaun Beckles⟧, whose cross in the ⟦MINUTE|36th minute⟧ picked out ⟦PERSON|Viktor Lund⟧ eight yards out, only for the ⟦NORP|Dane⟧ to head it, with great power and no direction at all, into the photographers.

⟦MINUTE|88⟧ ⟦PERSON|Tadeusz Wrona⟧ over the free-kick. ⟦PERSON|Bielski⟧ is next to him. ⟦PERSON|Wrona⟧ goes for it … what a save by ⟦PERSON|Hajdu⟧! Full stretch, fingertips, round the post. Corner.

⟦MINUTE|90+4⟧ That is that. ⟦PERSON|Oyelaran⟧ sends ⟦PERSON|Cho⟧ away, ⟦PERSON|Cho⟧ squares and ⟦PERSON|Delgado⟧ ⟦G4|strokes it⟧ into an empty net, ⟦SCORE|3-1⟧. People are leaving. The keeper was up for the corner.

Having ⟦G5|equalised⟧ on ⟦MINUTE|70 minutes⟧ through ⟦PERSON|Hana Sedláčková⟧, who took the ball off the toes of ⟦PERSON|Ivana Krpan⟧ to do it, ⟦TEAM|Slavia Praha⟧ went looking for another, and might have found it three times before ⟦PERSON|Lucie Hartl⟧, a defender with one ⟦G6|goal⟧ in ninety games, ⟦G7|crept in⟧ at the back post to ⟦G8|make it two⟧.

For a quarter of an hour either side of the ⟦MINUTE|break⟧, ⟦TEAM|Sporting Gijón⟧ could do as they pleased, ⟦PERSON|Rubén Arnaiz⟧ hitting a post, ⟦PERSON|Saúl Otero⟧ hitting the other one and ⟦PERSON|Nacho Villar⟧ hitting, with a volley of rare violence, a ball boy.

The ball fell from the floodlights, or so it seemed, and ⟦PERSON|Craig Donnachie⟧, whom nobody at ⟦TEAM|Ayr⟧ can remember using his left foot for anything but the clutch, ⟦G9|swung it⟧ past ⟦PERSON|Euan Gilmour⟧ on the volley to send ⟦VENUE|Somerset Park⟧ into the kind of din that is heard in ⟦GPE|Prestwick⟧.

From the corner that followed, ⟦PERSON|Abdul Rahim Sesay⟧ rose above ⟦PERSON|Nathan Crewe⟧ and, with the whole of the goal at his mercy, thumped his header against ⟦PERSON|Lee Morby⟧'s chest, from which it rebounded to ⟦PERSON|Ian Cathcart⟧, who thumped it against the same chest.

The treasurer, whose report ran to forty pages, was applauded to his seat by the shareholders of ⟦TEAM|Motherwell⟧, only for the next speaker, a retired plumber from ⟦GPE|Wishaw⟧, to bring the house down by asking where the pies had gone.

It was ⟦PERSON|Jae-hyun Seo⟧ who ⟦G10|finished it off⟧, but the credit belonged to ⟦PERSON|Milan Šarić⟧, who with his first touch killed a dropping clearance from ⟦PERSON|Tobias Renk⟧, with his second beat ⟦PERSON|Leon Bach⟧ and with his third left the ⟦NORP|South Korean⟧ with a formality.

There were, in the end, two goals between them, though the visitors' ⟦G11|third⟧, plundered by ⟦PERSON|Bamba Traoré⟧ in the ⟦MINUTE|83rd minute⟧ when ⟦PERSON|Kévin Roche⟧ and ⟦PERSON|Hugo Blin⟧ left the ball for each other, was an insult that ⟦TEAM|Troyes⟧, for all their frailty, had not earned.

⟦PERSON|Kieran Amos⟧, who is nothing if not persistent, had one cleared by ⟦PERSON|Rory Hale⟧, another turned over by ⟦PERSON|Zach Lomas⟧ and a ⟦G12|third⟧ disallowed for a push before he ⟦G13|got his goal⟧, on ⟦MINUTE|77 minutes⟧, with a shot so soft that ⟦PERSON|Lomas⟧ appeared to have time to change his mind.

⟦PERSON|Kieran Toner⟧, who is nothing if not persistent, had one cleared by ⟦PERSON|Reuben Shaw⟧, another turned over by ⟦PERSON|Bartek Zych⟧ and a third smothered at his feet, and when the board went up for him in the ⟦MINUTE|77th minute⟧ he looked as if he might swing for the man holding it.

With ⟦PERSON|Sadio Camará⟧ injured, ⟦PERSON|Tiago Reis⟧ suspended and ⟦PERSON|Diego Fuentes⟧ on his way to ⟦GPE|Saudi Arabia⟧, it fell to a boy of 17 to lead the line for ⟦TEAM|Braga⟧, and he led it with charm, with two flicks, with a nutmeg on ⟦PERSON|Hélder Couto⟧ and without a shot.

⟦PERSON|Pernille Boye⟧, a step ahead of ⟦PERSON|Silke Arendt⟧ all night, ran on to ⟦PERSON|Louise Kragh⟧'s ball over the top and, before the goalkeeper could set herself, ⟦G14|prodded it⟧ between her ankles.

Twice in the ⟦MINUTE|opening 20 minutes⟧ ⟦TEAM|Bochum⟧ were cut open as if by a surgeon, and twice ⟦PERSON|Marvin Köhler⟧, all elbows and knees, came out to smother, first from ⟦PERSON|Ante Rebić-Horvat⟧ and then, with ⟦PERSON|Jonas Uhl⟧ already turning away to celebrate, from the follow-up.

The ⟦TEAM|Wrexham⟧ number nine, who ended a drought of eleven hours by ⟦G15|heading in⟧ from a yard, ran the length of the touchline, over a hoarding and into the arms of a man in a dragon suit, who, it turned out, was not with the club.
=====GOALS=====
{"id": "G1", "scorer": "Mohamed Bouazzi", "team": "NEC", "minute": 44, "minute_text": "minute before half-time", "assist": "Dimitri Raes", "score": "1-0"}
{"id": "G2", "scorer": "Aurelio Conte", "minute": 11, "minute_text": "11th-minute"}
{"id": "G3", "scorer": "Aurelio Conte", "minute": 59, "minute_text": "59"}
{"id": "G4", "scorer": "Delgado", "minute": 90, "added": 4, "minute_text": "90+4", "assist": "Cho", "score": "3-1"}
{"id": "G5", "scorer": "Hana Sedláčková", "minute": 70, "minute_text": "70 minutes"}
{"id": "G6", "scorer": "Lucie Hartl", "scope": "background"}
{"id": "G7", "scorer": "Lucie Hartl", "team": "Slavia Praha"}
{"id": "G8", "scorer": "Lucie Hartl", "team": "Slavia Praha"}
{"id": "G9", "scorer": "Craig Donnachie", "team": "Ayr", "kind": "volley"}
{"id": "G10", "scorer": "Jae-hyun Seo", "assist": "Milan Šarić"}
{"id": "G11", "scorer": "Bamba Traoré", "minute": 83, "minute_text": "83rd minute"}
{"id": "G12", "scorer": "Kieran Amos", "outcome": "ruled out"}
{"id": "G13", "scorer": "Kieran Amos", "minute": 77, "minute_text": "77 minutes"}
{"id": "G14", "scorer": "Pernille Boye", "assist": "Louise Kragh", "kind": "shot"}
{"id": "G15", "kind": "header"}
