Club owners sell stake to media group

The parent company of ⟦TEAM|Fulmar City⟧ has sold a third of its shares to ⟦ORG|Beacon Media⟧, the owner of ⟦ORG|Channel 7⟧ and the streaming service ⟦ORG|Kickstream⟧. Kit makers ⟦ORG|Umbro⟧ and sponsors ⟦ORG|Lakeside Bank⟧ stay. ⟦ORG|Companies House⟧ received the papers on ⟦DATE|March 3, 2023⟧.
The ⟦ORG|EFL⟧ and the ⟦ORG|FA⟧ must agree. ⟦ORG|Uefa⟧ was told on ⟦DATE|December 9, 2022⟧, the ⟦ORG|Norwegian FA⟧ never. Lawyers for ⟦ORG|Beacon⟧ met Dame ⟦PERSON|Ruth Ellery⟧ in ⟦GPE|Leeds⟧ in ⟦DATE|early June⟧. The ⟦ORG|Football Supporters' Association⟧ asked for a meeting on ⟦ORG|Facebook⟧ and got none.

Police Sergeant ⟦PERSON|Dilip Rana⟧ of ⟦ORG|Humberside Police⟧ said two people had been spoken to. In the ⟦DATE|2021-22 season⟧ and the ⟦DATE|2019-20⟧ campaign crowds fell by 11%.
