Ins and outs at the clubs of the ⟦COMPETITION|Borderlands League⟧

⟦TEAM|Harrowgate Swifts⟧ – In: ⟦PERSON|Eli Marsh⟧ (⟦TEAM|Lanark Vale⟧), ⟦PERSON|Tom Bickley⟧ (⟦TEAM|Rochdale⟧, loan), ⟦PERSON|Pau Esteve⟧ (⟦TEAM|CD Olmeda⟧). Out: ⟦PERSON|Josh Nunn⟧ (⟦TEAM|Barrow⟧), ⟦PERSON|Dewi Parry⟧ (released).
⟦TEAM|Millbeck⟧ – In: ⟦PERSON|Kwame Addo⟧, striker (⟦TEAM|Kirkton Star⟧); ⟦PERSON|Ryan Tait⟧, keeper (⟦TEAM|Dundee⟧). Out: ⟦PERSON|Gary Ives⟧, winger (⟦TEAM|Hyde United⟧); ⟦PERSON|Leo Ferrand⟧, defender (⟦TEAM|Stranraer⟧).
⟦TEAM|Sowerby Town⟧ – In: nobody. Out: ⟦PERSON|Craig Ormond⟧, midfielder (⟦TEAM|Marine⟧, fee undisclosed); ⟦PERSON|Finlay Booth⟧ (⟦TEAM|Hamilton Academical⟧).
