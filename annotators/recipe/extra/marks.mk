How they rated: ⟦TEAM|Norway⟧ marked out of ten

⟦PERSON|Sindre Falk⟧ (GK) Kicked well, punched badly. 5
⟦PERSON|Ola Brekke⟧ (RB) Never stopped running. 7
⟦PERSON|Tor Vik⟧ (CB) Read everything. 8
⟦PERSON|Jonas Lunde⟧ (LB) Lost his man more than once. 4
⟦PERSON|Even Strand⟧ (CM) Neat, tidy and nothing else. 6
⟦PERSON|Mikkel Aas⟧ (ST) Ran the channels for ⟦TEAM|Norway⟧ without reward. 6
Bench: ⟦PERSON|Per Dahl⟧ brought width, ⟦PERSON|Nils Moen⟧ brought calm. The 4-4-2 became a 4-2-3-1 and then a 5-3-2; the ⟦NORP|Norwegians⟧ looked lost in each.
