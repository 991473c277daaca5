Pulp mill, pitch and a ⟦NORP|Finn⟧: how ⟦GPE|Grimsby⟧ got its ⟦NORP|Nordic⟧ week

⟦FURNITURE|GrimsbyLive > What's On⟧
⟦FURNITURE|By Ruth Pocklington, What's On reporter⟧
⟦FURNITURE|05:00, 18 MAY 2025⟧
⟦FURNITURE|Bookmark⟧
⟦FURNITURE|More Newsletters | Subscribe | Invalid email | Something went wrong, please try again later.⟧
⟦FURNITURE|We use your sign-up to provide content in ways you've consented to and improve our understanding of you.⟧

A festival of ⟦NORP|Nordic⟧ food, film and football opens in ⟦GPE|Grimsby⟧ and ⟦GPE|Cleethorpes⟧ on ⟦DATE|Saturday⟧, eighty years after the first ⟦NORP|Danish⟧ seine netters tied up at the docks.

⟦GPE|Grimsby⟧'s ⟦NORP|Danish⟧ and ⟦NORP|Icelandic⟧ families, some of whom came for a week in ⟦DATE|1948⟧ and are there yet, will show knitting at the ⟦ORG|Fishing Heritage Centre⟧. ⟦GPE|Reykjavik⟧ novelist ⟦PERSON|Steinunn Bergs⟧, winner of the ⟦NORP|Nordic⟧ council's prize, reads at ⟦ORG|Waterstones⟧ on ⟦DATE|Monday⟧. ⟦ORG|Ørsted⟧, which runs the wind farms off the ⟦GPE|Humber⟧, pays for nearly all of it; ⟦ORG|Young's Seafood⟧ gives the fish.

⟦FURNITURE|READ MORE: The Lincolnshire village with a pub on wheels⟧
⟦FURNITURE|READ MORE: Freshney Place roof 'a disgrace', says councillor⟧

⟦FURNITURE|Organiser Kaarina Hietala at Grimsby's docks (Image: Lindsey Stamp)⟧⟦PERSON|Kaarina Hietala⟧, 38, a ⟦NORP|Finnish⟧ engineer at the ⟦GPE|Immingham⟧ pulp terminal, thought of it during lockdown in ⟦DATE|2020⟧. "I came from ⟦GPE|Oulu⟧. I missed quiet men," she said. "Then I found ⟦VENUE|Blundell Park⟧."

⟦TEAM|Grimsby Town⟧, of ⟦COMPETITION|League Two⟧, have lent their ground for a youth match on ⟦DATE|Sunday, May 25⟧ against ⟦TEAM|HJK⟧ of ⟦GPE|Helsinki⟧. The ⟦TEAM|Mariners⟧, who knocked ⟦TEAM|Southampton⟧ out of the ⟦COMPETITION|FA Cup⟧ in ⟦DATE|2023⟧, once fielded a ⟦NORP|Danish⟧ goalkeeper who was also a trawler cook. Manager ⟦PERSON|Neil Artingstall⟧ will judge the herring.

The second Cod War will be re-enacted, in pedaloes, on the boating lake, ⟦ORG|Humberside Police⟧ and the ⟦ORG|RNLI⟧ willing. ⟦ORG|BBC Radio Humberside⟧ broadcasts from the pier on ⟦DATE|Friday⟧.

⟦FURNITURE|LIVE: A180 shut both ways after crash⟧
⟦FURNITURE|Get the GrimsbyLive app on Google Play⟧

⟦TEAM|Iceland⟧'s women meet ⟦TEAM|Norway⟧ in ⟦GPE|Trondheim⟧ that night in the ⟦COMPETITION|Nations League⟧, and it'll be shown at the ⟦ORG|Docks Beers⟧ hall; so will ⟦DATE|Saturday⟧'s ⟦COMPETITION|Eurovision⟧ repeat. Rev ⟦PERSON|Hallam Tye⟧, of ⟦ORG|Grimsby Minster⟧, has learned to say grace as they do in the ⟦GPE|Faroes⟧.

Admission is free. Parking, as ever in ⟦GPE|North East Lincolnshire⟧, isn't.

⟦FURNITURE|For the full programme visit nordicgrimsby.example⟧
⟦FURNITURE|Comments have been turned off on this article⟧
⟦FURNITURE|Follow GrimsbyLive | Facebook | X (Twitter)⟧
⟦FURNITURE|Reach plc: Terms | Privacy | Syndication & Licensing | Competition Rules⟧
⟦FURNITURE|Ruth Pocklington has been a reporter since 2016. She lives in Louth with three ferrets.⟧
=====GOALS=====
