A solitary ⟦G1|strike⟧ and a long goodbye: ⟦TEAM|Lens⟧ beat ⟦TEAM|Lyon⟧ in ⟦PERSON|Pascaud⟧'s last home game

⟦PERSON|Marvin Delobel⟧ will not often score a more important ⟦G2|goal⟧ and he'll certainly never score an uglier one, but on an evening when the ⟦VENUE|Bollaert⟧ had come to bid farewell to its coach nobody was handing out marks for style.

⟦TEAM|Lens⟧ beat ⟦TEAM|Lyon⟧ ⟦SCORE|1-0⟧. The result secures sixth place and ⟦NORP|European⟧ football, whatever happens on the last day at ⟦TEAM|Nantes⟧, and it allowed ⟦PERSON|Olivier Pascaud⟧, who leaves after seven years for a job he has not yet been allowed to name, to walk round the pitch with his grandson on his shoulders.

It was a match of few opportunities. ⟦PERSON|Zakaria Hamidi⟧ had the best of the first half, taking ⟦PERSON|Teddy Okou-Diaw⟧'s through ball round ⟦PERSON|Fabien Lacroze⟧ before shooting, left-footed and off balance, against the near upright. ⟦PERSON|Kylian Mondésir⟧, who ⟦G3|scored⟧ on the night ⟦PERSON|Pascaud⟧ took charge in ⟦DATE|2019⟧, headed over when he might have headed down. For ⟦TEAM|Lyon⟧, ⟦PERSON|Issa Traoré-Blanc⟧ stung the goalkeeper's palms with a free-kick and ⟦PERSON|Benjamin Steyaert⟧'s drive was deflected an inch past.

After ⟦MINUTE|54 minutes⟧ ⟦PERSON|Okou-Diaw⟧ took a throw. That, for ⟦TEAM|Lens⟧, is an attacking move. It bounced, it was headed up, it was headed up again, ⟦PERSON|Lacroze⟧ flapped at it, and ⟦PERSON|Delobel⟧, with his back to the target, ⟦G4|hooked it over⟧ his shoulder and just inside the line of the post. “I closed my eyes,” he said, “because the sun was there. No, truly.”

⟦TEAM|Lyon⟧ needed a point to be sure of the ⟦COMPETITION|Europa League⟧ and now must win on ⟦DATE|Saturday⟧. They put seven men up for the last corner, goalkeeper included. ⟦PERSON|Lacroze⟧'s header was on target, too; it was also gathered without fuss.

Then out came the grandson.

“They will tell you I'm crying,” ⟦PERSON|Pascaud⟧ said. “It's the flares.”
⟦FURNITURE|SHARE: Facebook | X | WhatsApp⟧
⟦FURNITURE|More on this: Who will replace Pascaud at Les Sang et Or?⟧
=====GOALS=====
{"id": "G1", "scorer": "Marvin Delobel", "team": "Lens", "minute": 54, "kind": "shot"}
{"id": "G2", "scorer": "Marvin Delobel", "team": "Lens", "minute": 54, "kind": "shot"}
{"id": "G3", "scorer": "Kylian Mondésir", "team": "Lens", "scope": "background"}
{"id": "G4", "scorer": "Marvin Delobel", "team": "Lens", "minute": 54, "kind": "shot"}
