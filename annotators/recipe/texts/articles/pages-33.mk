⟦TEAM|Hull City⟧ takeover: who is ⟦PERSON|Zaur Aghayev⟧, and can the ⟦NORP|Azerbaijani⟧ afford it?

⟦FURNITURE|HULL LIVE | Hull City⟧
⟦FURNITURE|Barry Cawthorn, Hull City correspondent⟧
⟦FURNITURE|12:30, 27 AUG 2025⟧
⟦FURNITURE|Analysis⟧
⟦FURNITURE|108⟧

⟦NORP|Azerbaijani⟧ shipping magnate ⟦PERSON|Zaur Aghayev⟧ is in talks to buy ⟦TEAM|Hull City⟧, ⟦ORG|Hull Live⟧ understands, and flew into ⟦GPE|Humberside⟧ from ⟦GPE|Baku⟧ on ⟦DATE|Monday⟧ in time for the ⟦COMPETITION|Carabao Cup⟧ tie at ⟦TEAM|Doncaster Rovers⟧.

He sat in the directors' box at the ⟦VENUE|Eco-Power Stadium⟧, three seats from ⟦PERSON|Kerem Ulusoy⟧, the ⟦NORP|Turkish⟧ owner, and left at ⟦MINUTE|half-time⟧ with a pie.

⟦PERSON|Aghayev⟧, 51, made his money on the ⟦GPE|Caspian⟧. His company, ⟦ORG|Khazar Lines⟧, carries cement between ⟦GPE|Baku⟧ and ⟦GPE|Aktau⟧, in ⟦GPE|Kazakhstan⟧; another, registered in ⟦GPE|Malta⟧, has hotels in ⟦GPE|Batumi⟧ and ⟦GPE|Bodrum⟧. ⟦ORG|Forbes⟧ put his wealth at $640m in ⟦DATE|2023⟧.

⟦FURNITURE|SIGN UP: Get the latest Tigers news direct to your inbox for FREE⟧
⟦FURNITURE|READ MORE: Tigers eye Championship rival's left-back as window nears end⟧
⟦FURNITURE|READ MORE: East Yorkshire chippy up for national award⟧

He has been here before. In ⟦DATE|2016⟧ he owned 40% of ⟦TEAM|Gabala⟧, who reached the ⟦COMPETITION|Europa League⟧ group stage. He sought ⟦NORP|Bulgarian⟧ club ⟦TEAM|Lokomotiv Plovdiv⟧ in ⟦DATE|2019⟧, and ⟦NORP|Belgian⟧ regulators turned him away at ⟦TEAM|Kortrijk⟧.

⟦FURNITURE|Zaur Aghayev, pictured in Baku with the Qarabag mascot (Image: AZERTAC)⟧The ⟦ORG|EFL⟧ must be shown the source of his funds. ⟦TEAM|Hull⟧ are under a fee restriction until ⟦DATE|January 2027⟧ after late payments, which their lawyers in ⟦GPE|London⟧ have challenged, and manager ⟦PERSON|Stipe Radić⟧ has been shopping with free transfers and loans: ⟦PERSON|Joey Lunt⟧ from ⟦TEAM|Aston Villa⟧, ⟦PERSON|Enis Destanović⟧ from ⟦TEAM|Hajduk Split⟧.

⟦FURNITURE|How do you feel about the takeover? Let us know in the comments⟧
⟦FURNITURE|⚫️🟠 What a noise. Thank you, Donny. Safe home. #hcafc — Hull City (@HullCity) August 26, 2025⟧

"There've been ⟦NORP|Egyptians⟧, there've been ⟦NORP|Turks⟧," said ⟦PERSON|Kath Bielby⟧, chair of the ⟦ORG|Hull City Supporters' Trust⟧. "I'm from Hessle Road. I just ask if they can swim."

At the ⟦VENUE|MKM Stadium⟧ on ⟦DATE|Saturday⟧, where ⟦TEAM|Bristol City⟧ are the visitors in the ⟦COMPETITION|Championship⟧, a protest against ticket prices is planned. ⟦TEAM|Hull FC⟧, the rugby league tenants, want clarity too; they're at home to ⟦TEAM|Warrington Wolves⟧ in ⟦COMPETITION|Super League⟧ on ⟦DATE|Thursday⟧.

The window closes on ⟦DATE|Monday⟧. ⟦PERSON|Ulusoy⟧ told ⟦NORP|Turkish⟧ channel ⟦ORG|A Spor⟧ there was "nothing, a friend came to eat".

⟦FURNITURE|More on: Hull City AFC | Takeovers⟧
⟦FURNITURE|Story Saved You can find this story in My Bookmarks. Or by navigating to the user icon in the top right.⟧
⟦FURNITURE|Follow Hull City fan page on Facebook | Hull City Tweets⟧
⟦FURNITURE|Privacy Notice | Cookie Notice | Buy a photo⟧
=====GOALS=====
